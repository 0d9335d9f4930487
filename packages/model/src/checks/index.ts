import type { Check } from './check.js';
import { tanpaDasar } from './dasar/tanpa-dasar.js';
import { tidakBerlakuLagi } from './diterima/tidak-berlaku-lagi.js';
import { bentukLain } from './istilah/bentuk-lain.js';
import { diartikanDuaKali } from './istilah/diartikan-dua-kali.js';
import { tidakDidefinisikan } from './istilah/tidak-didefinisikan.js';
import { unitDuaNama } from './istilah/unit-dua-nama.js';
import { unitTidakDiatur } from './istilah/unit-tidak-diatur.js';
import { atasanBukanJabatan } from './kedudukan/atasan-bukan-jabatan.js';
import { atasanBukanPenilai } from './kedudukan/atasan-bukan-penilai.js';
import { aturanTidakBerlaku } from './kedudukan/aturan-tidak-berlaku.js';
import { danAtau as kedudukanDanAtau } from './kedudukan/dan-atau.js';
import { duaAtasan } from './kedudukan/dua-atasan.js';
import { duaPenilai } from './kedudukan/dua-penilai.js';
import { fungsionalDiBawahFungsional } from './kedudukan/fungsional-di-bawah-fungsional.js';
import { jabatanTanpaPenilai } from './kedudukan/jabatan-tanpa-penilai.js';
import { jenjangTanpaAturan } from './kedudukan/jenjang-tanpa-aturan.js';
import { jenjangTerbalik } from './kedudukan/jenjang-terbalik.js';
import { lampiranBertentangan } from './kedudukan/lampiran-bertentangan.js';
import { lampiranMelemahkan } from './kedudukan/lampiran-melemahkan.js';
import { modalitasBerbeda as kedudukanModalitasBerbeda } from './kedudukan/modalitas-berbeda.js';
import { penilaiTerlaluRendah } from './kedudukan/penilai-terlalu-rendah.js';
import { pilihanTidakSejalan } from './kedudukan/pilihan-tidak-sejalan.js';
import { sebagianTidakDitentukan } from './kedudukan/sebagian-tidak-ditentukan.js';
import { dokumenTidakDibuat } from './mekanisme/dokumen-tidak-dibuat.js';
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
import { pengirimGanda } from './mekanisme/pengirim-ganda.js';
import { permohonanTanpaPutusan } from './mekanisme/permohonan-tanpa-putusan.js';
import { persetujuanTidakDiminta } from './mekanisme/persetujuan-tidak-diminta.js';
import { rekomendasiDiriSendiri } from './mekanisme/rekomendasi-diri-sendiri.js';
import { rekomendasiTidakDiminta } from './mekanisme/rekomendasi-tidak-diminta.js';
import { tanpaAkhir } from './mekanisme/tanpa-akhir.js';
import { tanpaHasilLain } from './mekanisme/tanpa-hasil-lain.js';
import { danAtau as pelaporanDanAtau } from './pelaporan/dan-atau.js';
import { ketuaBelumTentuAda } from './pelaporan/ketua-belum-tentu-ada.js';
import { melingkar } from './pelaporan/melingkar.js';
import { penerimaBerbeda } from './pelaporan/penerima-berbeda.js';
import { terputus } from './pelaporan/terputus.js';
import { bentukDipersempit } from './penugasan/bentuk-dipersempit.js';
import { buktiTidakTerbit } from './penugasan/bukti-tidak-terbit.js';
import { kewenanganGanda } from './penugasan/kewenangan-ganda.js';
import { lingkupBerbeda } from './penugasan/lingkup-berbeda.js';
import { lingkupTanpaMekanisme } from './penugasan/lingkup-tanpa-mekanisme.js';
import { mekanismeTanpaLingkup } from './penugasan/mekanisme-tanpa-lingkup.js';
import { penetapBerbeda } from './penugasan/penetap-berbeda.js';
import { penetapKinerjaBukanAtasan } from './penugasan/penetap-kinerja-bukan-atasan.js';
import { pengusulMenunjuk } from './penugasan/pengusul-menunjuk.js';
import { tanpaMuatanMinimum } from './surat/tanpa-muatan-minimum.js';
import { tembusanBerbeda } from './surat/tembusan-berbeda.js';
import { atasanMelingkar } from './susunan/atasan-melingkar.js';
import { atasanTidakLebihTinggi } from './susunan/atasan-tidak-lebih-tinggi.js';
import { duaPemilikKinerja } from './susunan/dua-pemilik-kinerja.js';
import { duaPimpinanUnit } from './susunan/dua-pimpinan-unit.js';
import { jabatanDuaLevel } from './susunan/jabatan-dua-level.js';
import { jabatanTanpaAtasan } from './susunan/jabatan-tanpa-atasan.js';
import { jabatanTidakAdaDiDaerah } from './susunan/jabatan-tidak-ada-di-daerah.js';
import { jumlahLevel } from './susunan/jumlah-level.js';
import { pemilikKinerjaTidakDitetapkan } from './susunan/pemilik-kinerja-tidak-ditetapkan.js';
import { tanpaKedudukan } from './susunan/tanpa-kedudukan.js';
import { tanpaPimpinan } from './susunan/tanpa-pimpinan.js';
import { tanpaTahapan } from './susunan/tanpa-tahapan.js';
import { tanpaUnit } from './susunan/tanpa-unit.js';
import { unitGanda } from './susunan/unit-ganda.js';
import { unitTanpaSusunan } from './susunan/unit-tanpa-susunan.js';
import { atasanTidakMemberiEkspektasi } from './tahapan/atasan-tidak-memberi-ekspektasi.js';
import { berbedaDenganUmum } from './tahapan/berbeda-dengan-umum.js';
import { diarahkanTanpaTanggungJawab } from './tahapan/diarahkan-tanpa-tanggung-jawab.js';
import { diteruskanTanpaTinjauan } from './tahapan/diteruskan-tanpa-tinjauan.js';
import { hasilTidakSesuai } from './tahapan/hasil-tidak-sesuai.js';
import { hasilTimBerhenti } from './tahapan/hasil-tim-berhenti.js';
import { individuTanpaPenerima } from './tahapan/individu-tanpa-penerima.js';
import { indukTidakMenunjuk } from './tahapan/induk-tidak-menunjuk.js';
import { langkahGanda as tahapanLangkahGanda } from './tahapan/langkah-ganda.js';
import { langkahTidakAda } from './tahapan/langkah-tidak-ada.js';
import { modalitasBerbeda } from './tahapan/modalitas-berbeda.js';
import { pejabatTidakDisebut } from './tahapan/pejabat-tidak-disebut.js';
import { pelakuAsing } from './tahapan/pelaku-asing.js';
import { penerimaTidakMenindaklanjuti } from './tahapan/penerima-tidak-menindaklanjuti.js';
import { peninjauTidakMenerima } from './tahapan/peninjau-tidak-menerima.js';
import { penugasBerbeda } from './tahapan/penugas-berbeda.js';
import { tahapTidakAda } from './tahapan/tahap-tidak-ada.js';
import { anggotaLuarTanpaLingkup } from './tim/anggota-luar-tanpa-lingkup.js';
import { ketuaBukanDariPemilik } from './tim/ketua-bukan-dari-pemilik.js';
import { ketuaJugaAnggota } from './tim/ketua-juga-anggota.js';
import { ketuaTidakBerhak } from './tim/ketua-tidak-berhak.js';
import { lebihDariSatuKetua } from './tim/lebih-dari-satu-ketua.js';
import { lingkupTidakDiatur } from './tim/lingkup-tidak-diatur.js';
import { pegawaiGanda } from './tim/pegawai-ganda.js';
import { penunjukKetuaBerbeda } from './tim/penunjuk-ketua-berbeda.js';
import { periodeLewat } from './tim/periode-lewat.js';
import { periodeTerbalik } from './tim/periode-terbalik.js';
import { tanpaKetua } from './tim/tanpa-ketua.js';
import { harapanGagal } from './uji/harapan-gagal.js';
import { tidakDapatDinilai } from './uji/tidak-dapat-dinilai.js';

/** Every check, by group. Adding a check adds one line here. */
export const checks: readonly Check[] = [
    tanpaDasar,
    tidakBerlakuLagi,
    diartikanDuaKali,
    bentukLain,
    tidakDidefinisikan,
    unitDuaNama,
    unitTidakDiatur,
    atasanBukanJabatan,
    atasanBukanPenilai,
    aturanTidakBerlaku,
    kedudukanDanAtau,
    duaAtasan,
    duaPenilai,
    fungsionalDiBawahFungsional,
    jabatanTanpaPenilai,
    jenjangTanpaAturan,
    jenjangTerbalik,
    lampiranBertentangan,
    lampiranMelemahkan,
    kedudukanModalitasBerbeda,
    penilaiTerlaluRendah,
    pilihanTidakSejalan,
    sebagianTidakDitentukan,
    dokumenTidakDibuat,
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
    pengirimGanda,
    permohonanTanpaPutusan,
    persetujuanTidakDiminta,
    rekomendasiDiriSendiri,
    rekomendasiTidakDiminta,
    tanpaAkhir,
    tanpaHasilLain,
    pelaporanDanAtau,
    ketuaBelumTentuAda,
    melingkar,
    penerimaBerbeda,
    terputus,
    bentukDipersempit,
    buktiTidakTerbit,
    kewenanganGanda,
    lingkupBerbeda,
    lingkupTanpaMekanisme,
    mekanismeTanpaLingkup,
    penetapBerbeda,
    penetapKinerjaBukanAtasan,
    pengusulMenunjuk,
    tanpaMuatanMinimum,
    tembusanBerbeda,
    atasanMelingkar,
    atasanTidakLebihTinggi,
    duaPemilikKinerja,
    duaPimpinanUnit,
    jabatanDuaLevel,
    jabatanTanpaAtasan,
    jabatanTidakAdaDiDaerah,
    jumlahLevel,
    pemilikKinerjaTidakDitetapkan,
    tanpaKedudukan,
    tanpaPimpinan,
    tanpaTahapan,
    tanpaUnit,
    unitGanda,
    unitTanpaSusunan,
    atasanTidakMemberiEkspektasi,
    berbedaDenganUmum,
    diarahkanTanpaTanggungJawab,
    diteruskanTanpaTinjauan,
    hasilTidakSesuai,
    hasilTimBerhenti,
    individuTanpaPenerima,
    indukTidakMenunjuk,
    tahapanLangkahGanda,
    langkahTidakAda,
    modalitasBerbeda,
    pejabatTidakDisebut,
    pelakuAsing,
    penerimaTidakMenindaklanjuti,
    peninjauTidakMenerima,
    penugasBerbeda,
    tahapTidakAda,
    anggotaLuarTanpaLingkup,
    ketuaBukanDariPemilik,
    ketuaJugaAnggota,
    ketuaTidakBerhak,
    lebihDariSatuKetua,
    lingkupTidakDiatur,
    pegawaiGanda,
    penunjukKetuaBerbeda,
    periodeLewat,
    periodeTerbalik,
    tanpaKetua,
    harapanGagal,
    tidakDapatDinilai,
];
