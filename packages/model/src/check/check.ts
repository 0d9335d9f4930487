import type { Model } from '../model/model.js';
import type { Finding } from './finding.js';

/** Runs every check on a Model. */
export function checkModel(_model: Model): Finding[] {
    return [];
}
