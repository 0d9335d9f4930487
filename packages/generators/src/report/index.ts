export { renderGithub } from './github.js';
export { renderJunit } from './junit.js';
export type { ReportRecord } from './record.js';
