import { formatRupiah } from '../../format.ts';
import type { Catalogue } from '../../language.ts';
import { type ProblemData, problemCatalogue } from '../problem-text.ts';

const post: Catalogue<(d: ProblemData) => string> = {
  id: (d) => (d.jabatan === '' ? 'tanpa jabatan' : String(d.jabatan)),
  en: (d) => (d.jabatan === '' ? 'no post' : String(d.jabatan)),
};

/** Accounts, amounts, and what earlier months left open. */
export const payFindings = problemCatalogue({
  id: {
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
      title: (d) => `jumlah diterima di bawah nol: ${formatRupiah(Number(d.takeHome), 'id')}`,
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
    'deduction-open': {
      title: (d) => `sisa potongan ${d.kode} dari ${d.asal}: ${formatRupiah(Number(d.jumlah), 'id')}`,
      expected: () => 'sisa yang lunas pada periode ini',
      remedy: () => 'beri tahu pegawai dan penerima potongan; sisanya dipotong pada perhitungan ini',
    },
    'deduction-not-covered': {
      title: (d) =>
        `penghasilan tidak cukup untuk semua potongan; sisa ${formatRupiah(Number(d.uncovered), 'id')} dibawa ke bulan berikutnya`,
      expected: () => 'penghasilan yang menutup semua potongan',
      remedy: () => 'periksa jumlah dan prioritas potongannya',
    },
    'tax-not-covered': {
      title: (d) =>
        `pajak melebihi penghasilan; ${formatRupiah(Number(d.advanced), 'id')} ditalangi dan dipotong bulan berikutnya`,
      expected: () => 'penghasilan yang menutup pajaknya',
      remedy: () => 'periksa apakah penghasilan atau pajaknya memang demikian',
    },
    'job-class-missing': {
      title: (d) => `kelas jabatan kosong (${post.id(d)}), sehingga tidak ada TPP`,
      expected: () => 'kolom kelas_jabatan 1 sampai 17',
      remedy: () => 'isi kelas_jabatan pada lembar pegawai bila pegawai ini berhak atas TPP',
    },
    'criterion-unknown': {
      title: (d) =>
        `kriteria TPP (${d.criteria}) memuat kode yang tidak ada dalam kebijakan; kode itu tidak dibayar`,
      expected: () => 'hanya kode dari tpp.criteria dalam kebijakan bulan itu',
      remedy: () => 'perbaiki kriteria_tpp pada lembar pegawai, atau tambahkan kodenya dalam kebijakan',
    },
    'functional-allowance-unknown': {
      title: (d) => `tunjangan fungsional ${post.id(d)} tidak diketahui; dibayar tunjangan umum`,
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
  },
  en: {
    'account-missing': {
      title: () => 'no account number, so no bank can pay',
      expected: () => 'the columns bank and rekening filled',
      remedy: () => 'fill rekening in the employee sheet and import it again',
    },
    'account-shared': {
      title: (d) => `the same account number as NIP ${d.others}`,
      expected: () => 'an account in the name of the employee',
      remedy: () => 'compare with the bank book of each, then correct the employee sheet',
    },
    'nik-shared': {
      title: (d) => `the same NIK as NIP ${d.others}; one person may be paid twice`,
      expected: () => 'one NIK for one employee in service',
      remedy: () => 'correct the NIK, or fill berhenti for the old NIP',
    },
    'take-home-negative': {
      title: (d) => `take-home is below zero: ${formatRupiah(Number(d.takeHome), 'en')}`,
      expected: () => 'deductions no larger than pay',
      remedy: () => 'look at deductions and tax: binjai-pay explain once it is computed',
    },
    'held-before': {
      title: (d) => `the TPP of ${d.period} is still held: ${d.missing} incomplete`,
      expected: () => 'complete evidence of that month',
      remedy: () => 'import what is missing; the TPP is then paid as arrears',
    },
    'held-released': {
      title: (d) => `the evidence of ${d.period} is complete now; the held TPP is paid as arrears`,
      expected: () => 'arrears that fit the evidence',
      remedy: () => 'look at the RAPEL lines once it is computed',
    },
    'deduction-open': {
      title: (d) => `left of deduction ${d.kode} from ${d.asal}: ${formatRupiah(Number(d.jumlah), 'en')}`,
      expected: () => 'the rest is settled in this period',
      remedy: () => 'tell the employee and the payee; this run takes the rest',
    },
    'deduction-not-covered': {
      title: (d) =>
        `pay does not cover all deductions; ${formatRupiah(Number(d.uncovered), 'en')} is carried to the next month`,
      expected: () => 'pay that covers every deduction',
      remedy: () => 'check amount and priority of the deductions',
    },
    'tax-not-covered': {
      title: (d) =>
        `tax exceeds pay; ${formatRupiah(Number(d.advanced), 'en')} is advanced and deducted next month`,
      expected: () => 'pay that covers its tax',
      remedy: () => 'check that pay and tax are right',
    },
    'job-class-missing': {
      title: (d) => `the job class is empty (${post.en(d)}), so there is no TPP`,
      expected: () => 'kelas_jabatan 1 to 17',
      remedy: () => 'fill kelas_jabatan in the employee sheet if TPP is due',
    },
    'criterion-unknown': {
      title: (d) =>
        `the TPP criteria (${d.criteria}) hold a code that the policy does not have; nothing is paid for it`,
      expected: () => 'only codes of tpp.criteria in the policy of that month',
      remedy: () => 'correct kriteria_tpp in the employee sheet, or add the code to the policy',
    },
    'functional-allowance-unknown': {
      title: (d) => `no known functional allowance for ${post.en(d)}; the general allowance is paid`,
      expected: () => 'jabatan as the law writes it, or tunjangan_fungsional filled',
      remedy: () => 'fill tunjangan_fungsional in the employee sheet; 0 means none',
    },
    'salary-not-due-yet': {
      title: (d) => `began on ${d.mulai}, after the first working day; no salary is due this month`,
      expected: () => 'mulai on or before the first working day, where salary is due',
      remedy: () => 'compare mulai with the decree',
    },
    'salary-none-by-status': {
      title: (d) => `the status ${d.status} gives no right to salary`,
      expected: () => 'a status that still holds',
      remedy: () => 'check that the status has not ended; if it has, import the new one',
    },
  },
});
