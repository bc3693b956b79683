import type { CheckCode } from '../../domain/check/check-codes.ts';
import { formatHundredths, formatRupiah } from '../format.ts';
import { namedRun } from '../run-words.ts';
import type { ProblemData, ProblemText } from './problem-text.ts';

const EFFECT: Readonly<Record<string, string>> = {
  hold: 'TPP ditahan',
  zero: 'komponennya dihitung 0',
  renormalise: 'bobot komponen lain dibesarkan',
};

/** What a missing component leads to under the policy. */
const effect = (d: ProblemData): string => EFFECT[String(d.effect)] ?? '';
const rupiah = (amount: string | number | undefined): string => formatRupiah(Number(amount), 'id');

/** Sentences of what `check` finds. */
export const checkProblemsId: Readonly<Record<CheckCode, ProblemText>> = {
  'law-rule-missing': {
    title: (d) => `aturan ${d.id} tidak berlaku pada ${d.period}`,
    expected: () => 'setiap aturan yang dipakai berlaku pada hari pertama periode',
    remedy: () => 'catat aturannya: binjai-pay rules import BERKAS',
  },
  'law-policy-missing': {
    title: (d) => `belum ada kebijakan yang berlaku untuk ${d.period}`,
    expected: () => 'kebijakan dengan effective pada atau sebelum periode itu',
    remedy: () => 'impor kebijakan: binjai-pay policy import BERKAS',
  },
  'law-year-not-covered': {
    title: (d) => `kalender kebijakan "${d.policy}" hanya mencakup ${d.years}, tidak ${d.year}`,
    expected: () => 'tahun periode ada dalam calendar.years beserta hari liburnya',
    remedy: (d) => `tambahkan ${d.year} dan hari liburnya pada kebijakan, lalu impor lagi`,
  },
  'later-month-approved': {
    title: (d) => `perhitungan ${d.later} sudah disetujui, sehingga ${d.period} tidak dapat dihitung lagi`,
    expected: () => 'periode dihitung menurut urutan',
    remedy: () => 'buka kembali periode yang lebih baru, atau bayarkan sebagai rapel',
  },
  'nobody-serves': {
    title: (d) => `tidak ada pegawai yang bekerja pada ${d.period}`,
    expected: () => 'lembar pegawai dengan mulai dan berhenti yang mencakup periode itu',
    remedy: (d) => `impor lembar pegawai: binjai-pay import BERKAS --period ${d.period}`,
  },
  'month-approved': {
    title: (d) => `perhitungan ${d.period} sudah disetujui; perbaikan data dibayar sebagai rapel`,
    expected: () => 'periode yang belum disetujui',
    remedy: () => 'impor perbaikannya; perhitungan bulan berikutnya membayar selisihnya',
  },
  'earlier-month-draft': {
    title: (d) => `perhitungan ${d.earlier} belum disetujui, sehingga belum dihitung sebagai dibayar`,
    expected: () => 'bulan sebelumnya sudah disetujui',
    remedy: (d) => `minta persetujuan: binjai-pay approve ${d.earlier}`,
  },
  'earlier-month-missing': {
    title: (d) => `bulan ${d.earlier} belum pernah dihitung`,
    expected: () => 'tidak ada bulan yang terlewat',
    remedy: (d) => `hitung dulu: binjai-pay run ${d.earlier}`,
  },
  'targets-set-late': {
    title: (d) =>
      `${d.targets} target ${d.people} pegawai ditetapkan, diubah, atau dihapus pada atau sesudah ${d.first}, ketika ${d.period} sudah berjalan`,
    expected: () => 'target ditetapkan sebelum periodenya mulai, sehingga menjadi standar',
    remedy: (d) =>
      `lihat siapa, apa, dan kapan: binjai-pay export targets ${d.period}; tetapkan target bulan depan sekarang`,
  },
  'holidays-incomplete': {
    title: (d) => `hari libur ${d.year} pada kebijakan belum lengkap`,
    expected: () => 'semua hari libur nasional dan cuti bersama tahun itu',
    remedy: (d) =>
      `lengkapi calendar.holidays, hapus ${d.year} dari calendar.incompleteYears, lalu impor kebijakannya`,
  },
  'policy-is-example': {
    title: (d) => `kebijakan yang berlaku, "${d.policy}", hanya contoh`,
    expected: () => 'kebijakan kantor sendiri dengan peraturan yang menetapkannya',
    remedy: () => 'impor kebijakan kantor sebelum membayar: binjai-pay policy import BERKAS',
  },
  'approval-by-one-person': {
    title: (d) => `kebijakan "${d.policy}" membolehkan satu orang menghitung dan menyetujui`,
    expected: () => 'approval.separatePersons: true',
    remedy: () => 'ubah kebijakan bila ada orang kedua yang dapat memeriksa',
  },
  'attendance-missing': {
    title: (d) => `kehadiran belum diimpor; ${effect(d)}`,
    expected: () => 'satu baris kehadiran untuk periode itu',
    remedy: () => 'impor lembar kehadiran yang memuat pegawai ini',
  },
  'rating-missing': {
    title: (d) => `belum dinilai siapa pun (${d.components}); ${effect(d)}`,
    expected: (d) => `penilaian dari atasan dan sedikitnya ${d.minimum} penilai`,
    remedy: () => 'impor penilaian pegawai ini',
  },
  'rating-self-only': {
    title: (d) => `hanya menilai diri sendiri (${d.components}), yang tidak dihitung; ${effect(d)}`,
    expected: (d) => `penilaian dari atasan dan sedikitnya ${d.minimum} penilai lain`,
    remedy: () => 'minta atasan dan rekan menilai, lalu impor penilaiannya',
  },
  'rating-superior-missing': {
    title: (d) => `atasan belum menilai (${d.components}); ${effect(d)}`,
    expected: () => 'penilaian dengan peran atasan',
    remedy: () => 'minta atasan menilai, lalu impor penilaiannya',
  },
  'raters-too-few': {
    title: (d) =>
      `baru dinilai oleh ${d.found} dari sedikitnya ${d.minimum} penilai (${d.components}); ${effect(d)}`,
    expected: (d) => `sedikitnya ${d.minimum} penilai selain pegawai itu sendiri`,
    remedy: () => 'minta penilai lain menilai, lalu impor penilaiannya',
  },
  'rating-incomplete': {
    title: (d) => `nilai untuk ${d.components} kosong pada penilai yang diperlukan; ${effect(d)}`,
    expected: (d) => `nilai dari atasan dan sedikitnya ${d.minimum} penilai untuk setiap komponen`,
    remedy: () => 'lengkapi nilai yang kosong pada lembar penilaian, lalu impor lagi',
  },
  'target-missing': {
    title: (d) => `belum ada target (${d.component}); ${effect(d)}`,
    expected: () => 'target beserta realisasinya untuk periode itu',
    remedy: () => 'impor lembar target yang memuat pegawai ini',
  },
  'target-unachieved': {
    title: (d) => `${d.count} target belum diisi realisasinya (${d.indicators}); ${effect(d)}`,
    expected: () => 'kolom realisasi terisi pada setiap target',
    remedy: () => 'isi realisasinya pada lembar target, lalu impor lagi',
  },
  'account-missing': {
    title: () => 'nomor rekening belum ada, sehingga tidak dapat dibayar lewat bank',
    expected: () => 'kolom bank dan rekening terisi',
    remedy: () => 'isi kolom rekening pada lembar pegawai, lalu impor lagi',
  },
  'account-shared': {
    title: (d) => `nomor rekening sama dengan milik NIP ${d.others}`,
    expected: () => 'rekening atas nama pegawai itu sendiri',
    remedy: () => 'cocokkan dengan buku rekening setiap pegawai, lalu perbaiki lembar pegawai',
  },
  'nik-shared': {
    title: (d) => `NIK sama dengan milik NIP ${d.others}; mungkin satu orang dibayar dua kali`,
    expected: () => 'satu NIK untuk satu pegawai yang bekerja',
    remedy: () => 'perbaiki NIK, atau isi kolom berhenti pada NIP yang lama',
  },
  'take-home-negative': {
    title: (d) => `jumlah diterima di bawah nol: ${rupiah(d.takeHome)}`,
    expected: () => 'potongan tidak melebihi penghasilan',
    remedy: () => 'periksa potongan dan pajaknya: binjai-pay explain setelah dihitung',
  },
  'held-before': {
    title: (d) => `TPP ${d.period} masih ditahan: ${d.missing} belum lengkap`,
    expected: () => 'bukti kinerja bulan itu lengkap',
    remedy: () => 'impor bukti yang kurang; TPP-nya dibayar sebagai rapel',
  },
  'held-released': {
    title: (d) => `bukti ${d.period} sudah lengkap; TPP yang ditahan ikut dibayar sebagai rapel`,
    expected: () => 'rapel yang sesuai dengan bukti itu',
    remedy: () => 'periksa baris RAPEL setelah dihitung',
  },
  'objection-overdue': {
    title: (d) =>
      `sanggahan ${d.id} tentang ${d.about} ${namedRun(d, 'id')} belum dijawab; tenggatnya ${d.answerBy} sudah lewat`,
    expected: () => 'setiap sanggahan dijawab dalam tenggatnya',
    remedy: (d) => `jawab sekarang: binjai-pay answer ${d.id} accept|reject --text "..."`,
  },
  'objection-open': {
    title: (d) =>
      `sanggahan ${d.id} tentang ${d.about} ${namedRun(d, 'id')} menunggu jawaban sampai ${d.answerBy}`,
    expected: () => 'setiap sanggahan dijawab',
    remedy: (d) => `periksa, lalu jawab: binjai-pay answer ${d.id} accept|reject --text "..."`,
  },
  'objection-uncorrected': {
    title: (d) =>
      `sanggahan ${d.id} tentang ${d.about} ${namedRun(d, 'id')} diterima, tetapi data perbaikannya belum diimpor`,
    expected: () => 'data yang diperbaiki diimpor; selisihnya dibayar sebagai rapel',
    remedy: (d) => `impor data perbaikan untuk ${d.month}, lalu hitung lagi`,
  },
  'objection-unpaid': {
    title: (d) =>
      `sanggahan ${d.id} tentang ${d.about} ${namedRun(d, 'id')} diterima dan diperbaiki; selisihnya belum dibayar`,
    expected: () => 'selisih dibayar sebagai rapel pada perhitungan berikutnya',
    remedy: () => 'tidak ada yang perlu diubah: perhitungan bulanan berikutnya membayarnya',
  },
  'objection-without-difference': {
    title: (d) =>
      `sanggahan ${d.id} tentang ${d.about} ${namedRun(d, 'id')} diterima, tetapi data yang dicatat sesudahnya tidak menimbulkan selisih`,
    expected: () => 'sanggahan yang diterima menimbulkan selisih yang dibayar',
    remedy: (d) =>
      `bandingkan data perbaikan ${d.month} dengan yang diterima: binjai-pay objections ${d.period}`,
  },
  'objection-unpayable': {
    title: (d) =>
      `sanggahan ${d.id} tentang ${d.about} ${namedRun(d, 'id')} diterima, tetapi tidak ada perhitungan berikutnya yang membayar angka ini`,
    expected: () => 'sanggahan yang diterima diselesaikan',
    remedy: () =>
      'selesaikan tersendiri: dengan tambahan atau potongan bulan berikutnya, atau pembetulan pajak',
  },
  'deduction-open': {
    title: (d) => `sisa potongan ${d.kode} dari ${d.asal}: ${rupiah(d.jumlah)}`,
    expected: () => 'sisa yang lunas pada periode ini',
    remedy: () => 'beri tahu pegawai dan penerima potongan; sisanya dipotong pada perhitungan ini',
  },
  'deduction-not-covered': {
    title: (d) =>
      `penghasilan tidak cukup untuk semua potongan; sisa ${rupiah(d.uncovered)} dibawa ke bulan berikutnya`,
    expected: () => 'penghasilan yang menutup semua potongan',
    remedy: () => 'periksa jumlah dan prioritas potongannya',
  },
  'tax-not-covered': {
    title: (d) => `pajak melebihi penghasilan; ${rupiah(d.advanced)} ditalangi dan dipotong bulan berikutnya`,
    expected: () => 'penghasilan yang menutup pajaknya',
    remedy: () => 'periksa apakah penghasilan atau pajaknya memang demikian',
  },
  'job-class-missing': {
    title: (d) => `kelas jabatan kosong (${jabatan(d)}), sehingga tidak ada TPP`,
    expected: () => 'kolom kelas_jabatan 1 sampai 17',
    remedy: () => 'isi kelas_jabatan pada lembar pegawai bila pegawai ini berhak atas TPP',
  },
  'functional-allowance-unknown': {
    title: (d) => `tunjangan fungsional ${jabatan(d)} tidak diketahui; dibayar tunjangan umum`,
    expected: () => 'jabatan seperti tertulis pada peraturan, atau tunjangan_fungsional terisi',
    remedy: () => 'isi tunjangan_fungsional pada lembar pegawai; 0 berarti tidak ada',
  },
  'salary-not-due-yet': {
    title: (d) => `mulai ${d.mulai}, sesudah hari kerja pertama; gaji bulan ini belum dibayarkan`,
    expected: () => 'mulai pada atau sebelum hari kerja pertama, bila gaji bulan ini menjadi hak',
    remedy: () => 'cocokkan kolom mulai dengan surat keputusannya',
  },
  'salary-none-by-status': {
    title: (d) => `status ${d.status} tidak memberi hak atas gaji`,
    expected: () => 'status yang masih berlaku',
    remedy: () => 'periksa apakah statusnya belum berakhir; kalau sudah, impor status yang baru',
  },
  'evidence-without-service': {
    title: (d) =>
      `ada kehadiran, penilaian, atau target, padahal tidak bekerja pada periode ini (${masa(d)})`,
    expected: () => 'bukti kinerja hanya dari pegawai yang bekerja',
    remedy: () => 'perbaiki mulai atau berhenti pada lembar pegawai, atau NIP pada lembar kinerja',
  },
  'unit-changed': {
    title: (d) => `unit kerja berubah dari "${d.from}" menjadi "${d.to}" tanpa perubahan jabatan`,
    expected: () => 'perpindahan dengan surat keputusan',
    remedy: () => 'cocokkan dengan surat keputusannya; bila hanya salah tulis, perbaiki lembar pegawai',
  },
  'step-increase-due': {
    title: (d) =>
      `masa kerja golongan ${d.golongan} tercatat ${d.mkg} tahun sejak ${d.since}; kini sedikitnya ${d.reached} tahun, mencapai langkah ${d.step}`,
    expected: () => 'kenaikan gaji berkala setiap dua tahun',
    remedy: () => 'cocokkan dengan surat kenaikan gaji berkala, lalu impor mkg yang baru',
  },
  'attendance-log-days-missing': {
    title: (d) =>
      `log kehadiran ${d.period} tidak memuat seorang pun pada ${d.count} hari kerja (tanggal ${d.days})`,
    expected: () => 'setiap hari kerja ada yang tercatat',
    remedy: () =>
      'bila hari libur atau cuti bersama, tambahkan ke kalender kebijakan; bila mesin mati atau log belum lengkap, impor sisanya atau lembar ketidakhadiran: tanpa itu hari itu dihitung tk',
  },
  'unexcused-days': {
    title: (d) =>
      d.consecutive === 1
        ? `${d.inARow} hari kerja berturut-turut tanpa keterangan pada ${d.year}; ${d.title}: ${d.sanction}`
        : `${d.days} hari kerja tanpa keterangan pada ${d.year} sampai ${d.period}; ${d.title}: ${d.sanction}`,
    expected: (d) => `kurang dari ${d.least} hari`,
    remedy: () =>
      'periksa dahulu alasan dan datanya; bila benar, atasan memeriksanya menurut peraturan. Program tidak menjatuhkan hukuman',
  },
  'retirement-passed': {
    title: (d) => `melewati perkiraan batas usia pensiun: ${d.age} tahun (${d.group}) pada ${d.lastMonth}`,
    expected: () => 'kolom berhenti terisi sejak pensiun, atau batas usia lain menurut jabatannya',
    remedy: () => 'isi berhenti pada lembar pegawai, atau pastikan batas usia jabatannya',
  },
  'retirement-near': {
    title: (d) => `diperkirakan pensiun sesudah ${d.lastMonth}: ${d.age} tahun (${d.group})`,
    expected: () => 'kolom berhenti terisi dengan hari terakhir bekerja',
    remedy: () => 'isi berhenti pada lembar pegawai begitu surat pensiunnya terbit',
  },
  'service-ends': {
    title: (d) => `masa kerja berakhir ${d.berhenti}`,
    expected: () => 'hari terakhir menurut surat keputusan atau kontrak',
    remedy: () => 'bila diperpanjang, impor lembar pegawai dengan berhenti yang baru atau kosong',
  },
  'discipline-ends': {
    title: (d) =>
      `potongan hukuman disiplin ${formatHundredths(Number(d.persen), 'id')}% berakhir dengan ${d.sampai}`,
    expected: () => 'bulan terakhir menurut surat keputusan',
    remedy: () => 'cocokkan dengan surat keputusannya; sesudahnya TPP dibayar penuh',
  },
};

function jabatan(d: ProblemData): string {
  return d.jabatan === '' ? 'tanpa jabatan' : String(d.jabatan);
}

function masa(d: ProblemData): string {
  return d.berhenti === '' ? `mulai ${d.mulai}` : `mulai ${d.mulai}, berhenti ${d.berhenti}`;
}
