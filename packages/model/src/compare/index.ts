import type { Model } from '../model/model.js';
import { kinerja } from './kinerja.js';
import { organisasi } from './organisasi.js';
import { penugasan } from './penugasan.js';
import { prosedur } from './prosedur.js';
import type { Topik } from './topik.js';

export * from './sebutan.js';
export type { Topik } from './topik.js';
export * from './unsur.js';

/** The topics on which regulations on the system of work differ, in the order of such a regulation. */
export const topikPerbandingan: readonly Topik[] = [...organisasi, ...penugasan, ...prosedur, ...kinerja];

/** What each regulation says on one topic. */
export interface BarisPerbandingan {
    readonly topik: string;
    readonly nilai: readonly (readonly string[])[];
}

/** Several regulations side by side, topic by topic; the values in the order of the regulations. */
export function bandingkan(models: readonly Model[]): BarisPerbandingan[] {
    return topikPerbandingan.map((topik) => ({
        topik: topik.id,
        nilai: models.map((model) => topik.nilai(model)),
    }));
}
