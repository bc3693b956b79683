import { type ProblemData, problemCatalogue } from '../problem-text.ts';

/** Facts that do not fit what is on record: other facts, approved payrolls, the policy. */
export const factProblems = problemCatalogue({
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
    'attendance-code-unknown': {
      title: (d) => `absensi ${d.period} menghitung ${d.codes}, yang tidak dikenal kebijakan bulan itu`,
      expected: (d) => `hanya kode menurut kebijakan: ${d.known}`,
      remedy: () =>
        'beri nama kolomnya seperti kode dalam kebijakan, lalu impor lagi lembarnya; kode yang tidak memotong apa pun dapat dicantumkan dalam kebijakan dengan percent 0',
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
    'attendance-code-unknown': {
      title: (d) =>
        `attendance of ${d.period} counts ${d.codes}, which the policy of that month does not know`,
      expected: (d) => `only codes of the policy: ${d.known}`,
      remedy: () =>
        'name the column as the policy names the code and import the sheet again; a code that is to cut nothing may stand in the policy with percent 0',
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
});

/** File, sheet and row of another sheet. */
function placeOf({ file, sheet, row }: ProblemData, rowWord: string): string {
  return `${file}${sheet === undefined ? '' : ` [${sheet}]`}, ${rowWord} ${row}`;
}
