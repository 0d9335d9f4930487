import type { Finding, Fix } from '../../check/finding.js';
import { type JenisPelanggaran, type Pelanggaran, periksaTim } from '../../evaluate/tim.js';
import type { Kasus, TimKerja } from '../../model/kasus.js';
import type { Model } from '../../model/model.js';
import { finding, labelOfId, severityOf } from '../labels.js';

/** What the teams of all cases violate in one way: a finding each, its severity by the modality. */
export function pelanggaranTim(
    model: Model,
    code: string,
    jenis: JenisPelanggaran,
    fixes: (kasus: Kasus, tim: TimKerja, pelanggaran: Pelanggaran) => readonly Fix[] = () => [],
): Finding[] {
    return model.kasus.flatMap((kasus) =>
        kasus.tim
            .filter((tim) => !tim.taklengkap)
            .flatMap((tim) =>
                periksaTim(model, kasus, tim)
                    .pelanggaran.filter((item) => item.jenis === jenis)
                    .map((item) =>
                        finding(
                            code,
                            severityOf(item.modalitas),
                            item.place,
                            {
                                tim: tim.label,
                                pegawai:
                                    kasus.pegawai.find((person) => person.id === item.pegawai)?.label ?? '-',
                                pemilik: labelOfId(model, tim.pemilik ?? ''),
                                lingkup: tim.lingkup ?? 'dalam unit',
                                dasar: item.dasar.length > 0 ? [...item.dasar] : '-',
                            },
                            item.dasar,
                            { ...withFixes(fixes(kasus, tim, item)), ...variantOf(item) },
                        ),
                    ),
            ),
    );
}

const withFixes = (fixes: readonly Fix[]) => (fixes.length > 0 ? { fixes } : {});

/** A violated preference has its own sentence where a check can meet one. */
const variantOf = (item: Pelanggaran) =>
    item.jenis === 'tanpa ketua' && severityOf(item.modalitas) !== 'error' ? { variant: 'diutamakan' } : {};
