import { angkaRomawi } from './angka-romawi.js';
import { barisBerita } from './baris-berita.js';
import { bilangan } from './bilangan.js';
import type { NaskahCheck } from './check.js';
import { definisiAkhir } from './definisi-akhir.js';
import { definisiGanda } from './definisi-ganda.js';
import { definisiSebutan } from './definisi-sebutan.js';
import { definisiTanpaAdalah } from './definisi-tanpa-adalah.js';
import { definisiTidakDipakai } from './definisi-tidak-dipakai.js';
import { ejaan } from './ejaan.js';
import { frasaPeraturan } from './frasa-peraturan.js';
import { istilahBentukPanjang } from './istilah-bentuk-panjang.js';
import { istilahHurufBesar } from './istilah-huruf-besar.js';
import { istilahTanpaDefinisi } from './istilah-tanpa-definisi.js';
import { istilahTerpotong } from './istilah-terpotong.js';
import { jabatanUntukUnit } from './jabatan-untuk-unit.js';
import { judulKapital } from './judul-kapital.js';
import { judulLampiran } from './judul-lampiran.js';
import { judulMenetapkan } from './judul-menetapkan.js';
import { judulTitik } from './judul-titik.js';
import { jumlahBertentangan } from './jumlah-bertentangan.js';
import { kataGanda } from './kata-ganda.js';
import { ketentuanAkhir } from './ketentuan-akhir.js';
import { kutipanBentuk } from './kutipan-bentuk.js';
import { kutipanBerbeda } from './kutipan-berbeda.js';
import { kutipanDicabut } from './kutipan-dicabut.js';
import { kutipanLembaran } from './kutipan-lembaran.js';
import { kutipanPerubahan } from './kutipan-perubahan.js';
import { kutipanRegister } from './kutipan-register.js';
import { kutipanTahun } from './kutipan-tahun.js';
import { lampiranKlausul } from './lampiran-klausul.js';
import { lampiranTandaTangan } from './lampiran-tanda-tangan.js';
import { mengingatUrutan } from './mengingat-urutan.js';
import { menimbangAkhir } from './menimbang-akhir.js';
import { menimbangBahwa } from './menimbang-bahwa.js';
import { menimbangPerlu } from './menimbang-perlu.js';
import { namaUnitBerbeda } from './nama-unit-berbeda.js';
import { nomorGanda } from './nomor-ganda.js';
import { nomorJudul } from './nomor-judul.js';
import { nomorLompat } from './nomor-lompat.js';
import { nomorMundur } from './nomor-mundur.js';
import { pembukaan } from './pembukaan.js';
import { penandatangan } from './penandatangan.js';
import { penutup } from './penutup.js';
import { rincianAkhir } from './rincian-akhir.js';
import { rincianHubung } from './rincian-hubung.js';
import { rincianHurufAwal } from './rincian-huruf-awal.js';
import { rincianJudul } from './rincian-judul.js';
import { rincianSetingkat } from './rincian-setingkat.js';
import { rujukanBeruntun } from './rujukan-beruntun.js';
import { rujukanDalamPada } from './rujukan-dalam-pada.js';
import { rujukanDeret } from './rujukan-deret.js';
import { rujukanDiri } from './rujukan-diri.js';
import { rujukanHurufBesar } from './rujukan-huruf-besar.js';
import { rujukanKosong } from './rujukan-kosong.js';
import { rujukanPasalIni } from './rujukan-pasal-ini.js';
import { rujukanSalahSasaran } from './rujukan-salah-sasaran.js';
import { rujukanSamar } from './rujukan-samar.js';
import { rujukanSebutan } from './rujukan-sebutan.js';
import { rujukanTanpaKataDepan } from './rujukan-tanpa-kata-depan.js';
import { rujukanTidakAda } from './rujukan-tidak-ada.js';
import { rujukanUrutan } from './rujukan-urutan.js';
import { sebutanGanda } from './sebutan-ganda.js';
import { singkatanTanpaDefinisi } from './singkatan-tanpa-definisi.js';
import { spasiTandaBaca } from './spasi-tanda-baca.js';
import { sumberRusak } from './sumber-rusak.js';
import { tahunBerbeda } from './tahun-berbeda.js';
import { tandaKurung } from './tanda-kurung.js';
import { tanggal } from './tanggal.js';
import { tingkatJudul } from './tingkat-judul.js';
import { tingkatRincian } from './tingkat-rincian.js';
import { urutanJudul } from './urutan-judul.js';
import { urutanTanggal } from './urutan-tanggal.js';

export * from './check.js';

/** Every check of the text of a regulation. Adding one touches its file, its messages and this list. */
export const naskahChecks: readonly NaskahCheck[] = [
    sumberRusak,
    judulLampiran,
    judulMenetapkan,
    judulTitik,
    judulKapital,
    penandatangan,
    lampiranTandaTangan,
    barisBerita,
    urutanTanggal,
    tahunBerbeda,
    pembukaan,
    menimbangBahwa,
    menimbangPerlu,
    menimbangAkhir,
    mengingatUrutan,
    lampiranKlausul,
    penutup,
    nomorGanda,
    nomorLompat,
    nomorMundur,
    nomorJudul,
    tingkatJudul,
    tingkatRincian,
    rincianSetingkat,
    urutanJudul,
    rujukanTidakAda,
    rujukanDiri,
    rujukanSalahSasaran,
    rujukanDalamPada,
    rujukanTanpaKataDepan,
    rujukanDeret,
    rujukanBeruntun,
    rujukanUrutan,
    rujukanPasalIni,
    rujukanSamar,
    rujukanSebutan,
    rujukanHurufBesar,
    rujukanKosong,
    frasaPeraturan,
    definisiGanda,
    definisiTanpaAdalah,
    definisiTidakDipakai,
    definisiSebutan,
    definisiAkhir,
    singkatanTanpaDefinisi,
    istilahTanpaDefinisi,
    istilahHurufBesar,
    istilahBentukPanjang,
    istilahTerpotong,
    sebutanGanda,
    namaUnitBerbeda,
    jabatanUntukUnit,
    rincianJudul,
    jumlahBertentangan,
    angkaRomawi,
    kutipanBerbeda,
    kutipanRegister,
    kutipanDicabut,
    kutipanLembaran,
    kutipanTahun,
    kutipanPerubahan,
    kutipanBentuk,
    ketentuanAkhir,
    rincianAkhir,
    rincianHubung,
    rincianHurufAwal,
    kataGanda,
    ejaan,
    spasiTandaBaca,
    tandaKurung,
    tanggal,
    bilangan,
];
