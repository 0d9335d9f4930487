import type { Check } from './check.js';
import { atasanBukanJabatan } from './kedudukan/atasan-bukan-jabatan.js';
import { atasanBukanPenilai } from './kedudukan/atasan-bukan-penilai.js';
import { aturanTidakBerlaku } from './kedudukan/aturan-tidak-berlaku.js';
import { danAtau } from './kedudukan/dan-atau.js';
import { duaAtasan } from './kedudukan/dua-atasan.js';
import { duaPenilai } from './kedudukan/dua-penilai.js';
import { fungsionalDiBawahFungsional } from './kedudukan/fungsional-di-bawah-fungsional.js';
import { jabatanTanpaPenilai } from './kedudukan/jabatan-tanpa-penilai.js';
import { jenjangTanpaAturan } from './kedudukan/jenjang-tanpa-aturan.js';
import { jenjangTerbalik } from './kedudukan/jenjang-terbalik.js';
import { lampiranBertentangan } from './kedudukan/lampiran-bertentangan.js';
import { lampiranMelemahkan } from './kedudukan/lampiran-melemahkan.js';
import { penilaiTerlaluRendah } from './kedudukan/penilai-terlalu-rendah.js';
import { pilihanTidakSejalan } from './kedudukan/pilihan-tidak-sejalan.js';
import { sebagianTidakDitentukan } from './kedudukan/sebagian-tidak-ditentukan.js';
import { dokumenTidakDisampaikan } from './mekanisme/dokumen-tidak-disampaikan.js';
import { dokumenTidakTerbit } from './mekanisme/dokumen-tidak-terbit.js';
import { jawabanTanpaAlamat } from './mekanisme/jawaban-tanpa-alamat.js';
import { langkahGanda as mekanismeLangkahGanda } from './mekanisme/langkah-ganda.js';
import { langkahTidakTercapai } from './mekanisme/langkah-tidak-tercapai.js';
import { pelakuDanAtau } from './mekanisme/pelaku-dan-atau.js';
import { pelakuTidakJelas } from './mekanisme/pelaku-tidak-jelas.js';
import { pemohonTidakDiberiTahu } from './mekanisme/pemohon-tidak-diberi-tahu.js';
import { penerbitBerbeda } from './mekanisme/penerbit-berbeda.js';
import { penerimaJugaTembusan } from './mekanisme/penerima-juga-tembusan.js';
import { permohonanTanpaPutusan } from './mekanisme/permohonan-tanpa-putusan.js';
import { persetujuanTidakDiminta } from './mekanisme/persetujuan-tidak-diminta.js';
import { rekomendasiDiriSendiri } from './mekanisme/rekomendasi-diri-sendiri.js';
import { rekomendasiTidakDiminta } from './mekanisme/rekomendasi-tidak-diminta.js';
import { tanpaAkhir } from './mekanisme/tanpa-akhir.js';
import { tanpaHasilLain } from './mekanisme/tanpa-hasil-lain.js';
import { atasanMelingkar } from './susunan/atasan-melingkar.js';
import { atasanTidakLebihTinggi } from './susunan/atasan-tidak-lebih-tinggi.js';
import { jumlahLevel } from './susunan/jumlah-level.js';
import { unitTanpaSusunan } from './susunan/unit-tanpa-susunan.js';
import { atasanTidakMemberiEkspektasi } from './tahapan/atasan-tidak-memberi-ekspektasi.js';
import { berbedaDenganUmum } from './tahapan/berbeda-dengan-umum.js';
import { diarahkanTanpaTanggungJawab } from './tahapan/diarahkan-tanpa-tanggung-jawab.js';
import { diteruskanTanpaTinjauan } from './tahapan/diteruskan-tanpa-tinjauan.js';
import { hasilTidakSesuai } from './tahapan/hasil-tidak-sesuai.js';
import { hasilTimBerhenti } from './tahapan/hasil-tim-berhenti.js';
import { individuTanpaPenerima } from './tahapan/individu-tanpa-penerima.js';
import { langkahGanda as tahapanLangkahGanda } from './tahapan/langkah-ganda.js';
import { langkahTidakAda } from './tahapan/langkah-tidak-ada.js';
import { modalitasBerbeda } from './tahapan/modalitas-berbeda.js';
import { pejabatTidakDisebut } from './tahapan/pejabat-tidak-disebut.js';
import { pelakuAsing } from './tahapan/pelaku-asing.js';
import { penerimaTidakMenindaklanjuti } from './tahapan/penerima-tidak-menindaklanjuti.js';
import { peninjauTidakMenerima } from './tahapan/peninjau-tidak-menerima.js';
import { tahapTidakAda } from './tahapan/tahap-tidak-ada.js';
import { ketuaBukanDariPemilik } from './tim/ketua-bukan-dari-pemilik.js';
import { ketuaTidakBerhak } from './tim/ketua-tidak-berhak.js';

/** Every check, by group. Adding a check adds one line here. */
export const checks: readonly Check[] = [
    atasanBukanJabatan,
    atasanBukanPenilai,
    aturanTidakBerlaku,
    danAtau,
    duaAtasan,
    duaPenilai,
    fungsionalDiBawahFungsional,
    jabatanTanpaPenilai,
    jenjangTanpaAturan,
    jenjangTerbalik,
    lampiranBertentangan,
    lampiranMelemahkan,
    penilaiTerlaluRendah,
    pilihanTidakSejalan,
    sebagianTidakDitentukan,
    dokumenTidakDisampaikan,
    dokumenTidakTerbit,
    jawabanTanpaAlamat,
    mekanismeLangkahGanda,
    langkahTidakTercapai,
    pelakuDanAtau,
    pelakuTidakJelas,
    pemohonTidakDiberiTahu,
    penerbitBerbeda,
    penerimaJugaTembusan,
    permohonanTanpaPutusan,
    persetujuanTidakDiminta,
    rekomendasiDiriSendiri,
    rekomendasiTidakDiminta,
    tanpaAkhir,
    tanpaHasilLain,
    atasanMelingkar,
    atasanTidakLebihTinggi,
    jumlahLevel,
    unitTanpaSusunan,
    atasanTidakMemberiEkspektasi,
    berbedaDenganUmum,
    diarahkanTanpaTanggungJawab,
    diteruskanTanpaTinjauan,
    hasilTidakSesuai,
    hasilTimBerhenti,
    individuTanpaPenerima,
    tahapanLangkahGanda,
    langkahTidakAda,
    modalitasBerbeda,
    pejabatTidakDisebut,
    pelakuAsing,
    penerimaTidakMenindaklanjuti,
    peninjauTidakMenerima,
    tahapTidakAda,
    ketuaBukanDariPemilik,
    ketuaTidakBerhak,
];
