import type { Catalogue } from '../language.ts';
import type { ProblemData, ProblemText } from './problem-text.ts';

/** Problems found when a whole record is paid or a whole file is chosen. */
export const APP_PROBLEM_CODES = [
  'employee-field-missing',
  'target-weights-zero',
  'adjustment-without-slip',
  'adjustment-period-approved',
  'adjustment-period-past',
  'opening-year-already-run',
  'opening-repeated',
  'final-tax-not-for-pppk-pw',
  'paid-employee-missing',
  'posted-row-removed',
  'row-left-out',
  'sheet-missing',
  'sheet-hidden',
  'sheet-without-rows',
  'sheet-skipped',
  'rows-hidden',
  'mapping-without-column',
  'deductions-not-taken',
  'bank-account-missing',
  'bank-account-shared',
  'bank-cell-unusable',
  'letter-unprintable',
  'tax-number-missing',
  'tax-number-old',
  'tax-number-contradictory',
  'tax-number-shared',
  'attendance-twice',
  'log-without-hours',
] as const;

export type AppProblemCode = (typeof APP_PROBLEM_CODES)[number];

/** Sentences of these problems. */
export const appProblemTexts: Catalogue<Readonly<Record<AppProblemCode, ProblemText>>> = {
  id: {
    'employee-field-missing': {
      title: (d) => `data pegawai untuk ${d.period} tidak mempunyai ${d.column}`,
      expected: (d) => `kolom ${d.column} terisi`,
      remedy: (d) => `isi kolom ${d.column} pada lembar pegawai, lalu impor lagi`,
    },
    'target-weights-zero': {
      title: () => 'jumlah bobot target pegawai ini 0',
      expected: () => 'paling sedikit satu target dengan bobot di atas 0',
      remedy: () => 'isi kolom bobot pada lembar target, lalu impor lagi',
    },
    'adjustment-without-slip': {
      title: (d) => `ada tambahan atau potongan (${d.codes}) untuk pegawai tanpa slip pada ${d.period}`,
      expected: () => 'tambahan dan potongan hanya untuk pegawai yang bekerja pada periode itu',
      remedy: () =>
        'perbaiki NIP atau periodenya pada lembar tambahan dan potongan, lalu impor lagi dengan --replace',
    },
    'adjustment-period-approved': {
      title: (d) => `penggajian ${d.period} sudah disetujui; tambahan atau potongan ini datang terlambat`,
      expected: () => 'periode yang penggajiannya belum disetujui',
      remedy: () => 'ganti periodenya dengan periode berikutnya, lalu impor lagi',
    },
    'adjustment-period-past': {
      title: (d) =>
        `tidak ada lagi penggajian ${d.period} yang akan membayar tambahan atau potongan ini: ${d.later} sudah disetujui`,
      expected: () => 'periode yang penggajiannya belum disetujui',
      remedy: () => 'ganti periodenya dengan periode berikutnya, lalu impor lagi',
    },
    'opening-year-already-run': {
      title: (d) => `saldo awal tahun ${d.tahun} datang terlambat: penggajian ${d.period} sudah disetujui`,
      expected: () => 'saldo awal diimpor sebelum penggajian pertama tahun itu disetujui',
      remedy: (d) =>
        `bila saldo awal ini benar, buka kembali penggajian ${d.period} dengan reopen; kalau tidak, hapus baris ini`,
    },
    'opening-repeated': {
      title: (d) => `saldo awal tahun ${d.tahun} pegawai ini sudah tercatat (${d.file}, baris ${d.row})`,
      expected: () => 'satu saldo awal per pegawai dan tahun',
      remedy: () => 'hapus baris ini, atau impor lembar saldo awal yang lengkap dengan --replace',
    },
    'final-tax-not-for-pppk-pw': {
      title: () => 'tambahan dengan pajak final tidak berlaku untuk PPPK paruh waktu',
      expected: () => 'kena_pajak ya atau tidak',
      remedy: () => 'perbaiki kolom kena_pajak pada lembar tambahan dan potongan, lalu impor lagi',
    },
    'paid-employee-missing': {
      title: (d) => `pegawai ini sudah digaji untuk ${d.period}, tetapi tidak ada lagi dalam data pegawai`,
      expected: () => 'baris pegawai, juga untuk yang sudah berhenti, agar selisihnya dapat dihitung',
      remedy: () => 'impor lagi baris pegawai ini; bila ia sudah berhenti, isi tanggal berhenti',
    },
    'posted-row-removed': {
      title: (d) =>
        `penggajian ${d.period} sudah disetujui; baris yang sudah diperhitungkan tidak dapat ditarik lagi`,
      expected: () => 'penggantian hanya untuk periode yang penggajiannya belum disetujui',
      remedy: () =>
        'impor tanpa --replace; pembetulan dicatat sebagai tambahan atau potongan pada periode berikutnya',
    },
    'row-left-out': {
      title: () => 'baris ini tidak diimpor, karena baris lain tentang pegawai ini salah',
      expected: () => 'semua baris seorang pegawai benar; sebagian saja akan memberi hasil yang lain',
      remedy: () => 'perbaiki baris yang salah, lalu impor lagi',
    },
    'sheet-missing': {
      title: (d) => `tidak ada lembar "${d.sheet}"`,
      expected: (d) => `salah satu dari: ${d.names}`,
      remedy: () => 'perbaiki nama pada --sheet',
    },
    'sheet-hidden': {
      title: () => 'lembar tersembunyi tidak dibaca',
      expected: () => 'lembar yang terlihat',
      remedy: () => 'tampilkan lembar itu, atau sebutkan namanya dengan --sheet',
    },
    'sheet-without-rows': {
      title: () => 'lembar tidak mempunyai baris data',
      expected: () => 'paling sedikit satu baris di bawah judul kolom',
      remedy: () => 'periksa apakah berkas yang dikirim sudah benar',
    },
    'sheet-skipped': {
      title: () => 'lembar ini tidak memuat pegawai, jadi tidak dibaca',
      expected: () => 'lembar dengan kolom NIP',
      remedy: () => 'tidak perlu apa-apa bila ini catatan atau rekap; bila data, tambahkan kolom NIP',
    },
    'rows-hidden': {
      title: (d) => `${d.count} baris tersembunyi ikut diimpor, mulai dari baris ini`,
      expected: () => 'baris yang terlihat',
      remedy: () => 'tampilkan baris yang tersembunyi dan periksa; hapus barisnya bila tidak dimaksud',
    },
    'mapping-without-column': {
      title: () => 'tidak ada lembar yang mempunyai kolom pada --map ini',
      expected: () => 'judul kolom seperti tertulis pada lembar',
      remedy: (d) => (d.suggestion ? `maksud Anda: "${d.suggestion}"?` : 'salin judul kolom dari lembarnya'),
    },
    'deductions-not-taken': {
      title: (d) => `potongan tidak diambil dari lembar ini: ${d.names}`,
      expected: () => 'potongan lewat gaji ada pada lembar adjustments',
      remedy: () => 'bila dipotong lewat gaji, buat lembar adjustments untuknya; bila tidak, biarkan saja',
    },
    'bank-account-missing': {
      title: () => 'nomor rekening tidak ada, sehingga bank tidak dapat membayar',
      expected: () => 'rekening pada slip yang disetujui',
      remedy: () =>
        'buka kembali perhitungannya (reopen), isi kolom rekening pada lembar pegawai, impor, lalu run dan approve lagi',
    },
    'bank-account-shared': {
      title: (d) => `nomor rekening sama dengan milik NIP ${d.others}`,
      expected: () => 'satu rekening untuk satu pegawai',
      remedy: () =>
        'cocokkan dengan buku rekening; buka kembali perhitungannya (reopen), perbaiki lembar pegawai, impor, lalu run dan approve lagi',
    },
    'bank-cell-unusable': {
      title: (d) =>
        `${d.column} ${d.defect === 'empty' ? 'kosong' : d.defect === 'too-long' ? `tidak muat dalam ${d.width} huruf` : 'memuat tanda yang tidak dapat ditulis dalam berkas bank'}`,
      expected: (d) => `kolom ${d.column} yang dapat ditulis menurut susunan berkas bank`,
      remedy: () => 'ubah susunannya dengan office set bank.…, atau perbaiki lembar pegawai',
    },
    'letter-unprintable': {
      title: (d) =>
        `huruf yang tidak dikenal fon PDF${d.people === 0 ? ' pada nama kantor, unit kerja, atau penanda tangan' : d.people === 1 ? '' : `, pada tulisan yang sama milik ${d.people} pegawai mulai dari NIP ini`}: ${d.letters}`,
      expected: () => 'huruf Latin dan huruf lain yang dapat dicetak, agar tidak ada kotak kosong dalam nama',
      remedy: (d) =>
        `tulis dengan huruf Latin ${d.people === 0 ? 'pada lembar pegawai atau dengan office set' : `pada lembar asalnya (${d.people === 1 ? 'nama' : 'unit, jabatan'}: lembar pegawai), lalu impor dan hitung ulang`}${d.isPrinted ? '; sekarang kode hurufnya yang tercetak' : '; atau cetak dengan --yes: kode hurufnya, seperti (U+A9B1), tampil di tempatnya; XLSX menampilkan huruf itu sendiri'}`,
    },
    'tax-number-missing': {
      title: () =>
        'tidak ada NIK dan tidak ada NPWP 16 angka, sehingga kantor pajak tidak mengenali pegawai ini',
      expected: () => 'NIK 16 angka',
      remedy: () =>
        'isi kolom nik pada lembar pegawai, lalu impor; penggajian yang sudah disetujui tidak perlu dibuka kembali',
    },
    'tax-number-old': {
      title: () =>
        'NPWP 16 angka ini adalah NPWP lama di belakang angka 0; kantor pajak hanya mengenal pegawai dari NIK-nya',
      expected: () => 'NIK 16 angka, yang tidak pernah berawalan 0',
      remedy: () =>
        'isi nik pada lembar pegawai lalu impor; perhitungan yang sudah disetujui tidak perlu dibuka lagi',
    },
    'tax-number-contradictory': {
      title: () => 'NPWP 16 angka berbeda dengan NIK; untuk orang pribadi keduanya satu nomor',
      expected: () => 'NIK dan NPWP 16 angka yang sama',
      remedy: () =>
        'cocokkan dengan kartu keluarga, perbaiki kolom nik atau npwp pada lembar pegawai, lalu impor',
    },
    'tax-number-shared': {
      title: (d) => `NIK atau NPWP sama dengan milik NIP ${d.others}`,
      expected: () => 'satu nomor untuk satu pegawai',
      remedy: () => 'cocokkan dengan kartu keluarga, perbaiki kolom nik pada lembar pegawai, lalu impor',
    },
    'attendance-twice': {
      title: (d) =>
        `pegawai ini mempunyai rekap dan log kehadiran untuk ${d.period}: ${d.has === 'attendance' ? 'rekap' : 'log'} pada ${placeOf(d, 'baris')}`,
      expected: () => 'rekap atau log untuk satu pegawai dan bulan, tidak keduanya',
      remedy: (d) =>
        `hapus baris pegawai ini dari lembar ini, atau impor lagi ${d.has === 'attendance' ? 'rekap' : 'log'} bulan itu tanpa pegawai ini dengan --replace --period ${d.period}`,
    },
    'log-without-hours': {
      title: (d) =>
        d.shift === ''
          ? `kebijakan untuk ${d.period} tidak mempunyai jadwal kerja untuk log ini`
          : `log ${d.day} menyebut giliran "${d.shift}", padahal kebijakan bulan itu tidak mempunyainya`,
      expected: (d) =>
        d.known === '' ? 'bagian schedule dengan jam itu pada kebijakan' : `salah satu dari: ${d.known}`,
      remedy: () =>
        'tambahkan jamnya pada kebijakan lalu impor kebijakannya, atau impor log yang benar dengan --replace',
    },
  },
  en: {
    'employee-field-missing': {
      title: (d) => `the employee's record for ${d.period} has no ${d.column}`,
      expected: (d) => `a value in column ${d.column}`,
      remedy: (d) => `fill column ${d.column} of the employee sheet and import it again`,
    },
    'target-weights-zero': {
      title: () => 'the weights of this employee’s targets add up to 0',
      expected: () => 'at least one target with a weight above 0',
      remedy: () => 'fill column bobot of the target sheet and import it again',
    },
    'adjustment-without-slip': {
      title: (d) =>
        `there are additions or deductions (${d.codes}) for an employee without a slip in ${d.period}`,
      expected: () => 'additions and deductions only for employees who serve in the period',
      remedy: () => 'correct the NIP or period in the adjustments sheet and import it again with --replace',
    },
    'adjustment-period-approved': {
      title: (d) => `the payroll of ${d.period} is approved; this addition or deduction comes too late`,
      expected: () => 'a period whose payroll is not approved yet',
      remedy: () => 'give it the next period and import the sheet again',
    },
    'adjustment-period-past': {
      title: (d) =>
        `no payroll of ${d.period} will pay this addition or deduction any more: ${d.later} is approved`,
      expected: () => 'a period whose payroll is not approved yet',
      remedy: () => 'give it the next period and import the sheet again',
    },
    'opening-year-already-run': {
      title: (d) =>
        `the opening balance of ${d.tahun} comes too late: the payroll of ${d.period} is approved`,
      expected: () => 'opening balances imported before the first payroll of the year is approved',
      remedy: (d) =>
        `if the balance is right, reopen the payroll of ${d.period}; otherwise remove this row from the sheet`,
    },
    'opening-repeated': {
      title: (d) =>
        `an opening balance of ${d.tahun} is recorded for this employee already (${d.file}, row ${d.row})`,
      expected: () => 'one opening balance per employee and year',
      remedy: () => 'remove the row, or import the complete sheet of opening balances with --replace',
    },
    'final-tax-not-for-pppk-pw': {
      title: () => 'an addition under final tax does not exist for part-time PPPK',
      expected: () => 'kena_pajak ya or tidak',
      remedy: () => 'correct column kena_pajak of the adjustments sheet and import it again',
    },
    'paid-employee-missing': {
      title: (d) => `this employee was paid for ${d.period}, but is no longer on record`,
      expected: () => 'a row, also of somebody who has left, so that the difference can be settled',
      remedy: () => 'import the row of this employee again; with a last day of service if he or she has left',
    },
    'posted-row-removed': {
      title: (d) => `the payroll of ${d.period} is approved; a row that it has counted cannot be taken back`,
      expected: () => 'only periods are replaced whose payroll is not approved yet',
      remedy: () =>
        'import without --replace; enter the correction as an addition or deduction of the next period',
    },
    'row-left-out': {
      title: () => 'this row was not imported, because another row about the employee is wrong',
      expected: () => 'every row of an employee right; a part of them would give another result',
      remedy: () => 'correct the wrong row and import the sheet again',
    },
    'sheet-missing': {
      title: (d) => `there is no sheet "${d.sheet}"`,
      expected: (d) => `one of: ${d.names}`,
      remedy: () => 'correct the name given with --sheet',
    },
    'sheet-hidden': {
      title: () => 'a hidden sheet was not read',
      expected: () => 'a visible sheet',
      remedy: () => 'unhide the sheet, or name it with --sheet',
    },
    'sheet-without-rows': {
      title: () => 'the sheet has no data rows',
      expected: () => 'at least one row below the headings',
      remedy: () => 'check whether the right file was sent',
    },
    'sheet-skipped': {
      title: () => 'this sheet holds no employees and was not read',
      expected: () => 'a sheet with a column of NIPs',
      remedy: () => 'nothing to do if it holds notes or a summary; if it holds data, add a column of NIPs',
    },
    'rows-hidden': {
      title: (d) => `${d.count} hidden rows were imported, from this one on`,
      expected: () => 'rows that can be seen',
      remedy: () => 'show the hidden rows and look at them; delete those that are not meant',
    },
    'mapping-without-column': {
      title: () => 'no sheet has the column that this --map names',
      expected: () => 'a heading as it stands in the sheet',
      remedy: (d) => (d.suggestion ? `did you mean "${d.suggestion}"?` : 'copy the heading from the sheet'),
    },
    'deductions-not-taken': {
      title: (d) => `deductions were not taken from this sheet: ${d.names}`,
      expected: () => 'what is withheld from pay stands in an adjustments sheet',
      remedy: () => 'if they are withheld from pay, make an adjustments sheet for them; if not, leave them',
    },
    'bank-account-missing': {
      title: () => 'there is no account number, so the bank cannot pay',
      expected: () => 'an account on the approved slip',
      remedy: () =>
        'reopen the run, fill rekening in the employee sheet, import it, then run and approve again',
    },
    'bank-account-shared': {
      title: (d) => `the same account number as NIP ${d.others}`,
      expected: () => 'one account for one employee',
      remedy: () =>
        'compare with the bank book; reopen the run, correct the employee sheet, import it, then run and approve again',
    },
    'bank-cell-unusable': {
      title: (d) =>
        `${d.column} ${d.defect === 'empty' ? 'is empty' : d.defect === 'too-long' ? `does not fit into ${d.width} signs` : 'has a sign that cannot be written in the bank file'}`,
      expected: (d) => `a ${d.column} that the layout of the bank file can carry`,
      remedy: () => 'change the layout with office set bank.…, or correct the employee sheet',
    },
    'letter-unprintable': {
      title: (d) =>
        `letters that the fonts of PDF lack${d.people === 0 ? ' in the name of the office, a work unit or a signatory' : d.people === 1 ? '' : `, in the same words of ${d.people} employees from this NIP on`}: ${d.letters}`,
      expected: () => 'Latin and other letters that can be printed, so that no name has an empty box',
      remedy: (d) =>
        `write it in Latin letters ${d.people === 0 ? 'in the employee sheet or with office set' : `in the sheet it came from (${d.people === 1 ? 'a name' : 'unit, post'}: the employee sheet), import it and compute again`}${d.isPrinted ? '; for now the number of the letter is printed' : '; or print with --yes, which puts the number of the letter, as (U+A9B1), in its place; XLSX shows the letter itself'}`,
    },
    'tax-number-missing': {
      title: () =>
        'there is neither a NIK nor an NPWP of 16 digits, so the tax office does not know this employee',
      expected: () => 'a NIK of 16 digits',
      remedy: () => 'fill nik in the employee sheet and import it; approved runs need not be opened again',
    },
    'tax-number-old': {
      title: () =>
        'this NPWP of 16 digits is an old one behind a zero; the tax office knows an employee by the NIK alone',
      expected: () => 'a NIK of 16 digits, which never begins with 0',
      remedy: () => 'fill nik in the employee sheet and import it; approved runs need not be opened again',
    },
    'tax-number-contradictory': {
      title: () => 'the NPWP of 16 digits is another number than the NIK; for a person both are one',
      expected: () => 'the same NIK and NPWP of 16 digits',
      remedy: () => 'compare with the family card, correct nik or npwp in the employee sheet and import it',
    },
    'tax-number-shared': {
      title: (d) => `the same NIK or NPWP as NIP ${d.others}`,
      expected: () => 'one number for one employee',
      remedy: () => 'compare with the family card, correct nik in the employee sheet and import it',
    },
    'attendance-twice': {
      title: (d) =>
        `this employee has both a recap and a log of ${d.period}: the ${d.has === 'attendance' ? 'recap' : 'log'} is ${placeOf(d, 'row')}`,
      expected: () => 'a recap or a log for one employee and month, not both',
      remedy: (d) =>
        `take the employee out of this sheet, or import the ${d.has === 'attendance' ? 'recap' : 'log'} of that month again without the employee with --replace --period ${d.period}`,
    },
    'log-without-hours': {
      title: (d) =>
        d.shift === ''
          ? `the policy for ${d.period} has no working hours for this log`
          : `the log of ${d.day} names the shift "${d.shift}", which the policy of that month does not have`,
      expected: (d) =>
        d.known === '' ? 'a section schedule with these hours in the policy' : `one of: ${d.known}`,
      remedy: () => 'add the hours to the policy and import it, or import the right log with --replace',
    },
  },
};

/** File, sheet and row of another sheet. */
function placeOf({ file, sheet, row }: ProblemData, rowWord: string): string {
  return `${file}${sheet === undefined ? '' : ` [${sheet}]`}, ${rowWord} ${row}`;
}
