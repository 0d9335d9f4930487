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
        // Who has been addressed or has acted on the way; a giver missing on any way was not asked there.
        const ways = jalurProsedur(alurProsedur(mekanisme.langkah), involved);
        return mekanisme.langkah.flatMap((step) =>
            givers(step).flatMap((giver) => {
                const keys = giver.aktor.map(aktorKey);
                const way = ways.find((item) => {
                    const before = item.langkah.slice(0, -1).flatMap((link) => involved(link.langkah));
                    return item.langkah.at(-1)?.langkah === step && !keys.some((key) => before.includes(key));
                });
                if (!way) return [];
                return [
                    finding(
                        code,
                        'warning',
                        giver.place,
                        {
                            mekanisme: mekanisme.label,
                            pemberi: namaPilihan(model, giver),
                            jalur: formatJalur(way),
                        },
                        step.dasar,
                    ),
                ];
            }),
        );
    });
}

function involved(step: Langkah): string[] {
    return [...step.kepada, step.pelaku].flatMap((item) => item.aktor.map(aktorKey));
}
