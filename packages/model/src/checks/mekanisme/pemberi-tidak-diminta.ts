import type { Finding } from '../../check/finding.js';
import { formatJalur, jalurProsedur } from '../../evaluate/jalur.js';
import { alurProsedur } from '../../evaluate/prosedur.js';
import type { Model } from '../../model/model.js';
import type { Langkah, PilihanAktor } from '../../model/prosedur.js';
import { aktorKey, finding, namaPilihan } from '../labels.js';

/**
 * Steps that rest on somebody's recommendation or consent (`givers`) who was neither addressed nor acted
 * on the way there, and so cannot have been asked. The way is part of the finding.
 */
export function pemberiTidakDiminta(
    model: Model,
    code: string,
    givers: (step: Langkah) => readonly PilihanAktor[],
): Finding[] {
    return model.mekanisme.flatMap((mekanisme) => {
        if (mekanisme.taklengkap) return [];
        const ways = jalurProsedur(alurProsedur(mekanisme.langkah));
        return mekanisme.langkah.flatMap((step) => {
            const way = ways.find((item) => item.langkah.some((link) => link.langkah === step));
            if (!way) return [];
            const position = way.langkah.findIndex((link) => link.langkah === step);
            const before = way.langkah.slice(0, position).map((link) => link.langkah);
            return givers(step)
                .filter((giver) => {
                    const keys = new Set(giver.aktor.map(aktorKey));
                    return !before.some((earlier) =>
                        [...earlier.kepada, earlier.pelaku].some((item) =>
                            item.aktor.some((aktor) => keys.has(aktorKey(aktor))),
                        ),
                    );
                })
                .map((giver) =>
                    finding(
                        code,
                        'warning',
                        giver.place,
                        {
                            mekanisme: mekanisme.label,
                            pemberi: namaPilihan(model, giver),
                            jalur: formatJalur(way, position + 1),
                        },
                        step.dasar,
                    ),
                );
        });
    });
}
