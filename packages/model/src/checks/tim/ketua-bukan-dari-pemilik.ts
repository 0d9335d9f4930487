import { periksaTim } from '../../evaluate/tim.js';
import type { Check } from '../check.js';
import { calonKetua } from '../fixes.js';
import { finding, labelOfId, severityOf } from '../labels.js';

/**
 * Ketua tim bukan dari unit pemilik kinerja
 *
 * Ketua tim kerja berasal dari unit lain daripada unit pemilik kinerja. Bila peraturan memerintahkannya,
 * ini kesalahan; bila peraturan mengutamakannya, ini peringatan.
 *
 * ## Mengapa
 *
 * Unit pemilik kinerja menanggung hasil tim. Ketua dari unit itu memimpin pekerjaan yang menjadi tanggung
 * jawab pimpinannya sendiri. Peraturan berbeda dalam kekuatannya: ada yang mewajibkan, ada yang hanya
 * mengutamakan.
 *
 * ## Salah
 *
 * ```perkada
 * peraturan bupati "Contoh" nomor 1 tahun 2024
 * susunan Badan "Badan" {
 *     level 1 jabatan Kepala "Kepala Badan", JPT Pratama, pimpinan;
 *     level 2 jabatan KepalaBidang "Kepala Bidang", Administrator, di bawah Kepala;
 * }
 * perangkat daerah Bappeda "Badan Perencanaan" bersusunan Badan {
 *     bidang Ekonomi "Bidang Ekonomi", Perencanaan "Bidang Perencanaan" dipimpin KepalaBidang;
 * }
 * pemilik kinerja pimpinan unit organisasi dasar Pasal 1;
 * ketua tim wajib dari unit pemilik kinerja untuk lintas unit dasar Pasal 9 ayat (3);
 * pegawai Sari, ahli muda di Bappeda.Ekonomi;
 * pegawai Budi, ahli pertama di Bappeda.Perencanaan;
 * tim kerja "Penyusunan rencana" milik Bappeda.Perencanaan lintas unit {
 *     ketua Sari;
 *     anggota Budi;
 * }
 * ```
 *
 * ## Benar
 *
 * ```perkada
 * peraturan bupati "Contoh" nomor 1 tahun 2024
 * susunan Badan "Badan" {
 *     level 1 jabatan Kepala "Kepala Badan", JPT Pratama, pimpinan;
 *     level 2 jabatan KepalaBidang "Kepala Bidang", Administrator, di bawah Kepala;
 * }
 * perangkat daerah Bappeda "Badan Perencanaan" bersusunan Badan {
 *     bidang Ekonomi "Bidang Ekonomi", Perencanaan "Bidang Perencanaan" dipimpin KepalaBidang;
 * }
 * pemilik kinerja pimpinan unit organisasi dasar Pasal 1;
 * ketua tim wajib dari unit pemilik kinerja untuk lintas unit dasar Pasal 9 ayat (3);
 * pegawai Sari, ahli muda di Bappeda.Ekonomi;
 * pegawai Budi, ahli pertama di Bappeda.Perencanaan;
 * tim kerja "Penyusunan rencana" milik Bappeda.Perencanaan lintas unit {
 *     ketua Budi;
 *     anggota Sari;
 * }
 * ```
 */
export const ketuaBukanDariPemilik: Check = {
    code: 'tim/ketua-bukan-dari-pemilik',
    run: (model) =>
        model.kasus.flatMap((kasus) =>
            kasus.tim.flatMap((tim) => {
                if (tim.taklengkap) return [];
                const people = new Map(kasus.pegawai.map((pegawai) => [pegawai.id, pegawai]));
                const owner = tim.pemilik ?? '';
                return periksaTim(model, kasus, tim)
                    .pelanggaran.filter((item) => item.jenis === 'ketua bukan dari pemilik kinerja')
                    .map((item) => {
                        const pegawai = people.get(item.pegawai ?? '');
                        const calon = calonKetua(model, kasus, tim);
                        return finding(
                            ketuaBukanDariPemilik.code,
                            severityOf(item.modalitas),
                            item.place,
                            {
                                ketua: pegawai?.label ?? '',
                                unit:
                                    pegawai?.instansi ??
                                    labelOfId(model, pegawai?.unit ?? pegawai?.susunan ?? ''),
                                pemilik: labelOfId(model, owner),
                                tim: tim.label,
                                dasar: [...item.dasar],
                            },
                            item.dasar,
                            {
                                variant: severityOf(item.modalitas) === 'error' ? 'main' : 'diutamakan',
                                related: item.aturan ? [{ place: item.aturan.place, role: 'aturan' }] : [],
                                fixes: calon.map((orang) => {
                                    const member = tim.anggota.find((each) => each.pegawai === orang.id);
                                    return {
                                        // A member changes places with the ketua, anybody else takes over.
                                        title: member ? 'tukar' : 'ganti',
                                        params: { calon: orang.label, ketua: pegawai?.label ?? '' },
                                        preferred: calon.length === 1,
                                        changes: [
                                            { place: item.place, newText: orang.id },
                                            ...(member
                                                ? [{ place: member.place, newText: item.pegawai ?? '' }]
                                                : []),
                                        ],
                                    };
                                }),
                            },
                        );
                    });
            }),
        ),
};
