import type { IntakeProblemCode } from '../../intake/index.ts';
import { formatWhole } from '../format.ts';
import type { ProblemData, ProblemText } from './problem-text.ts';

const TYPES: Readonly<Record<string, string>> = { date: 'a date', boolean: 'TRUE or FALSE' };
const NIP_PARTS: Readonly<Record<string, string>> = {
  birth: 'birth date (digits 1–8)',
  appointment: 'month of appointment (digits 9–14)',
  sex: 'sex (digit 15)',
};

function elsewhere(data: ProblemData): string {
  const sheet = data.sheet === undefined ? '' : ` of sheet "${data.sheet}"`;
  return data.file === undefined ? '' : `${sheet} of file ${data.file}`;
}

/** Sentences in English about sheets and their rows. */
export const intakeProblemsEnglish: Readonly<Record<IntakeProblemCode, ProblemText>> = {
  'sheet-empty': {
    title: () => 'this sheet is empty',
    expected: () => 'a row of column headings, then one row per employee',
    remedy: () => 'nothing to do if it is meant to be empty; otherwise check that the right file was sent',
  },
  'sheet-kind-unknown': {
    title: () => 'the column headings do not tell what kind of sheet this is',
    expected: (d) => `the headings of one kind of sheet: ${d.kinds}`,
    remedy: () =>
      'make sure that the heading row contains nip and is among the first 20 rows, or name the kind with --as',
  },
  'sheet-kind-ambiguous': {
    title: (d) => `this sheet can be of several kinds: ${d.kinds}`,
    expected: () => 'the headings of one kind of sheet only',
    remedy: (d) => `name the kind, for example --as ${d.first}, or split the sheet`,
  },
  'sheet-daily-attendance': {
    title: () => 'this sheet lists hours of arrival and departure without their days',
    expected: () =>
      'the columns nip, tanggal, masuk and pulang for a log by day; or a monthly recap with the count of each attendance code',
    remedy: () =>
      'add the column tanggal, or take the monthly recap of the attendance machine, and import again',
  },
  'header-missing': {
    title: (d) => `required columns of the ${d.kind} sheet are missing: ${d.columns}`,
    expected: (d) => `the columns ${d.columns} in the heading row`,
    remedy: () => 'add the columns, or correct the headings if they are there under another name',
  },
  'header-duplicate': {
    title: (d) => `the column ${d.column} is there twice; first in column ${d.other} ("${d.otherHeader}")`,
    expected: (d) => `one column for ${d.column}`,
    remedy: (d) =>
      d.same
        ? 'delete one of the columns or rename it: both have the same heading'
        : `delete one of the columns, or choose with --map, for example --map "${d.otherHeader}=-" not to read the first`,
  },
  'header-ambiguous': {
    title: () => 'this heading can mean more than one thing',
    expected: (d) => `one of the column names: ${d.candidates}`,
    remedy: (d) =>
      `use one of these as its heading: ${d.candidates}; or say it with --map "${d.header}=…" (= - if it is not to be read)`,
  },
  'mkg-unspecified': {
    title: () => 'this column of years of service is read as service in the golongan',
    expected: () => 'a heading that names the golongan, such as MKG',
    remedy: () =>
      'make sure that it is service in the golongan, not service in all; the basic salary depends on it',
  },
  'ignored-column': {
    title: () => 'this column is not known and was not read',
    expected: (d) => `perhaps ${d.suggestion} is meant`,
    remedy: (d) =>
      `if so, change the heading to ${d.suggestion} or give --map "${d.header}=${d.suggestion}"; if not, leave it`,
  },
  'ignored-columns': {
    title: (d) =>
      d.count === 1
        ? `one column is not known and was not read: ${d.names}`
        : `${d.count} columns are not known and were not read: ${d.names}`,
    expected: () => 'only known columns are read',
    remedy: () =>
      'leave them if they are not needed; if they are, say what they mean with --map "Heading=column", and --save-map for later',
  },
  'period-missing': {
    title: () => 'this sheet does not say which month it is for',
    expected: (d) => `a column ${d.column} with the month, or the month in the command`,
    remedy: (d) => `add a column ${d.column} (such as 2026-01), or give --period 2026-01 with the command`,
  },
  'row-skipped': {
    title: (d) =>
      Number(d.count) > 1
        ? `${d.count} rows down to row ${d.last} were passed over, as they do not look like employees`
        : 'this row was passed over because it does not look like an employee’s row',
    expected: () => 'rows with data have a NIP; totals and signatures do not',
    remedy: () => 'nothing to do if this is a total, title or signature; if it is data, fill in the NIP',
  },
  'row-duplicate': {
    title: (d) => `this row repeats row ${d.row}${elsewhere(d)}`,
    expected: () => 'one row for one thing',
    remedy: (d) => `compare it with row ${d.row}${elsewhere(d)} and delete the wrong one`,
  },
  'nip-missing': {
    title: () => 'the row has data but no NIP',
    expected: () => 'a NIP of 18 digits',
    remedy: () => 'fill in the NIP of the employee, or delete the row',
  },
  'nip-invalid': {
    title: () => 'the NIP does not have 18 digits',
    expected: (d) => `18 digits; found ${d.digits}`,
    remedy: () => 'correct the NIP from the employee’s decree, and keep the cell as text',
  },
  'nip-unknown': {
    title: () => 'no employee with this NIP is recorded',
    expected: () => 'the NIP of an employee who was imported',
    remedy: () => 'check the NIP, or import this employee first',
  },
  'nip-structure': {
    title: (d) => `this NIP is unusual in its ${NIP_PARTS[d.part ?? ''] ?? d.part}`,
    expected: () => 'birth date, month of appointment, sex and serial number',
    remedy: () => 'compare the NIP with the decree; the row is used all the same',
  },
  'nip-digits-lost': {
    title: () => 'the last three digits of this NIP are lost: a spreadsheet has put zeros for them',
    expected: () => 'the whole NIP; its serial number (digits 16–18) begins at 001',
    remedy: () => 'format the column as Text and copy the NIP again from its source',
  },
  'id-stored-as-number': {
    title: (d) => `${d.column} is stored as a number, so its last digits are already lost`,
    expected: () => 'the whole number, stored as text',
    remedy: () => 'format the column as Text, then type or paste the number again from its original source',
  },
  'id-zeros-uncertain': {
    title: (d) => `${d.column} is stored as a number; leading zeros may be lost`,
    expected: () => 'the whole number, stored as text',
    remedy: () =>
      'format the column as Text, compare the number with the original document and type it again',
  },
  'nik-invalid': {
    title: () => 'the NIK does not have 16 digits',
    expected: (d) => `16 digits; found ${d.digits}`,
    remedy: () => 'correct the NIK from the identity card, or empty the cell',
  },
  'npwp-invalid': {
    title: () => 'the NPWP is not valid',
    expected: (d) => `15 or 16 digits, not all zero; found ${d.digits}`,
    remedy: () => 'correct the NPWP from its card, or empty the cell if the employee has none',
  },
  'account-invalid': {
    title: () => 'the account number is not valid',
    expected: (d) => `5 to 20 digits, not all zero; found ${d.digits}`,
    remedy: () => 'correct the account number from the bank book',
  },
  'cell-error': {
    title: (d) => `the cell ${d.column} holds a formula error`,
    expected: () => 'a value',
    remedy: () => 'correct the formula in the sheet and save it again',
  },
  'cell-formula': {
    title: (d) => `the cell ${d.column} holds a formula that was saved without its result`,
    expected: () => 'a value',
    remedy: () => 'open the file in Excel or LibreOffice and save it again, or paste the cells as values',
  },
  'cell-wrong-type': {
    title: (d) => `the cell ${d.column} holds ${TYPES[d.type ?? ''] ?? d.type}`,
    expected: () => 'text or a number',
    remedy: () =>
      'format the column as Text and type the content again; the spreadsheet may have converted it',
  },
  'value-missing': {
    title: (d) => `${d.column} is empty`,
    expected: (d) => `a value for ${d.column}`,
    remedy: (d) =>
      d.lacking === undefined
        ? `fill in ${d.column} for this employee`
        : `this sheet has no column ${d.column}: add it, or import first a sheet that has it, such as the SIASN export`,
  },
  'value-unknown': {
    title: (d) => `the value of ${d.column} is not known`,
    expected: (d) => `one of: ${d.allowed}`,
    remedy: () => 'replace it with one of these values',
  },
  'criteria-invalid': {
    title: () => 'the list of TPP criteria cannot be read',
    expected: () => 'criteria codes separated by commas, such as KONDISI_KERJA, TEMPAT_BERTUGAS',
    remedy: () => 'write the criteria codes as in the policy, separated by commas',
  },
  'amount-ambiguous': {
    title: () => 'this amount can be read in two ways',
    expected: () => 'whole rupiah, such as 4500000 or 4.500.000',
    remedy: () => 'type the whole amount without dots and commas',
  },
  'amount-not-whole': {
    title: () => 'an amount must be whole rupiah',
    expected: () => 'rupiah without cents, such as 4500000',
    remedy: () =>
      'round the amount in the sheet as the regulation says; the program never rounds what it is given',
  },
  'amount-invalid': {
    title: () => 'the amount cannot be read',
    expected: () => 'whole rupiah, such as 4500000 or Rp 4.500.000',
    remedy: () => 'type the amount in digits only',
  },
  'amount-out-of-range': {
    title: () => 'the amount is out of range',
    expected: (d) => `from ${formatWhole(Number(d.min), 'en')} to ${formatWhole(Number(d.max), 'en')} rupiah`,
    remedy: () => 'check for a minus sign and count the zeros',
  },
  'amount-below-thousand': {
    title: () => 'this amount is below a thousand rupiah',
    expected: () => 'an amount in rupiah, not in thousands',
    remedy: () =>
      'if thousands were meant (450.000 taken for 450), type the amount again; if it is right, leave it',
  },
  'whole-number-invalid': {
    title: (d) => `${d.column} must be a whole number from ${d.min} to ${d.max}`,
    expected: (d) => `a whole number from ${d.min} to ${d.max}`,
    remedy: (d) => `correct ${d.column} in this row`,
  },
  'score-invalid': {
    title: () => 'the score cannot be read',
    expected: () => '0 to 100 with at most two decimals, such as 87.5',
    remedy: () => 'correct the score; if a formula gives it, round it to two decimals',
  },
  'score-out-of-range': {
    title: () => 'the score is outside 0–100',
    expected: () => '0 to 100',
    remedy: () => 'check the score with the rater',
  },
  'score-below-one': {
    title: () => 'this score is below 1 of 100',
    expected: () => 'a score from 0 to 100, not a percent (0.85 is not 85)',
    remedy: () => 'if the cell is formatted as a percent, type a plain number; if it is right, leave it',
  },
  'scores-empty': {
    title: () => 'this assessment has not a single score',
    expected: () => 'at least one score',
    remedy: () => 'ask the rater for the scores, or delete the row',
  },
  'decimal-invalid': {
    title: (d) => `${d.column} cannot be read as a number`,
    expected: (d) => `a number with at most ${d.decimals} decimals`,
    remedy: (d) => `correct ${d.column}; if a formula gives it, round it first`,
  },
  'decimal-ambiguous': {
    title: (d) => `${d.column} can be read in two ways`,
    expected: () => 'a number without thousands separators, such as 1500 or 1.5',
    remedy: () => 'type it without thousands separators, or store it as a number cell',
  },
  'decimal-out-of-range': {
    title: (d) => `${d.column} is out of range`,
    expected: (d) => `from ${d.min} to ${formatWhole(Number(d.max), 'en')}`,
    remedy: (d) => `correct ${d.column} in this row`,
  },
  'percent-ambiguous': {
    title: () => 'this percent can be read in two ways',
    expected: () => 'a percent between 1 and 100, written plainly, such as 25',
    remedy: () => 'make the cell text and write the percent sign, such as 25% or 0.25%',
  },
  'date-invalid': {
    title: (d) => `${d.column} is not a day of the calendar`,
    expected: () => '2025-12-31, 31/12/2025, 31 Desember 2025, or a date cell (day before month)',
    remedy: () => 'write the date again in one of these forms',
  },
  'date-two-digit-year': {
    title: (d) => `the year of ${d.column} has only two digits`,
    expected: () => 'a year of four digits, such as 31/12/2025',
    remedy: () => 'write the year in full',
  },
  'date-is-number': {
    title: (d) => `${d.column} holds the number of a day, not a date`,
    expected: () => '2025-12-31, 31/12/2025, or 31 Desember 2025',
    remedy: () => 'format the column as Date in the spreadsheet and save it as CSV again',
  },
  'time-invalid': {
    title: (d) => `${d.column} is no time that can be read`,
    expected: () => 'hours and minutes, for example 07:30 or 2026-01-05 07:30',
    remedy: () => 'write it as a time or as text; leave it empty where there is none',
  },
  'time-midnight': {
    title: (d) => `${d.column} is 00:00, which many machines write where they have nothing`,
    expected: () => 'the real time, or an empty cell',
    remedy: () => 'empty the cell; for work at night fill the column shift too',
  },
  'stamps-with-hours': {
    title: () => 'this column cannot be read together with single stamps (column waktu)',
    expected: () => 'by day: tanggal, masuk, pulang, shift; or by stamp: tanggal, waktu',
    remedy: () => 'take one of the two forms from the machine; shifts are sent by day',
  },
  'departure-before-arrival': {
    title: () => 'the departure is before the arrival; it counts as after midnight',
    expected: () => 'a departure after the arrival',
    remedy: () => 'see whether the two were swapped; for work at night fill the column shift',
  },
  'absence-order': {
    title: (d) => `it ends on ${d.sampai}, before it begins on ${d.dari}`,
    expected: () => 'a last day that is not before the first',
    remedy: () => 'correct the dates',
  },
  'absence-too-long': {
    title: (d) => `the absence from ${d.dari} on is longer than ${d.most} days`,
    expected: (d) => `at most ${d.most} days`,
    remedy: () => 'correct the dates; longer leave is a status on the employee sheet',
  },
  'month-invalid': {
    title: (d) => `${d.column} is not a month`,
    expected: () => '2026-01, 01/2026, Januari 2026, or a date cell',
    remedy: () => 'write the month again in one of these forms',
  },
  'month-within': {
    title: (d) => `${d.column} is a day within a month, where only whole months count`,
    expected: (d) => `a month such as 2026-01, or its ${d.column === 'sampai' ? 'last' : 'first'} day`,
    remedy: () => 'see which whole month is meant, and write that month',
  },
  'golongan-invalid': {
    title: () => 'the golongan cannot be read',
    expected: () => 'III/a for PNS and CPNS, IX for PPPK',
    remedy: () => 'write the golongan as in the latest decree of rank or contract',
  },
  'golongan-kind-mismatch': {
    title: (d) => `golongan ${d.golongan} is not a golongan of ${d.jenis}`,
    expected: (d) => (d.jenis === 'PPPK' ? 'I to XVII' : 'I/a to IV/e'),
    remedy: () => 'correct the golongan or the kind of employee from the decree',
  },
  'golongan-unknown': {
    title: (d) => `golongan ${d.golongan} is not in the salary table of ${d.jenis}`,
    expected: () => 'a golongan of the basic salary table of that month',
    remedy: () => 'correct the golongan from the decree',
  },
  'mkg-below-grid': {
    title: (d) => `mkg ${d.mkg} is below the start of the salary table of golongan ${d.golongan}`,
    expected: (d) => `mkg ${d.first} or more for golongan ${d.golongan}`,
    remedy: () => 'correct mkg or golongan from the latest decree',
  },
  'eselon-unexpected': {
    title: (d) => `eselon ${d.eselon} is given, but the post is not structural`,
    expected: () => 'no eselon, or jenis_jabatan struktural',
    remedy: () => 'check jenis_jabatan; unless it is struktural, no eselon allowance is paid',
  },
  'spouse-contradicted': {
    title: () => 'a spouse is a paid dependant, but the marital status says not married',
    expected: () => 'pasangan 0, or a married status',
    remedy: () => 'compare it with the family card; until it is mended the spouse allowance is paid',
  },
  'service-order': {
    title: (d) => `berhenti (${d.berhenti}) is before mulai (${d.mulai})`,
    expected: () => 'a last day of service on or after the first',
    remedy: () => 'correct one of the dates from the decree',
  },
  'period-order': {
    title: (d) => `sampai (${d.sampai}) is before dari (${d.dari})`,
    expected: () => 'a last month on or after the first',
    remedy: () => 'correct one of the months from the disciplinary decree',
  },
  'training-order': {
    title: (d) => `the training ends on ${d.selesai}, before it begins on ${d.mulai}`,
    expected: (d) => `a last day on ${d.mulai} or later`,
    remedy: () => 'correct the two days; a training of one day needs no last day',
  },
  'rater-is-self': {
    title: (d) => `the employee rates himself or herself as ${d.peran}`,
    expected: () => 'a rater other than the employee',
    remedy: () => 'correct the NIP of the rater, or change the role to diri',
  },
  'adjustment-code-reserved': {
    title: (d) => `the code ${d.kode} belongs to the program`,
    expected: (d) => `another code; the program's own are ${d.reserved}`,
    remedy: (d) => `use another code, for example ${d.kode}_LAIN`,
  },
  'rater-not-self': {
    title: () => 'the role is diri, but the rater is someone else',
    expected: () => 'the NIP of the employee, or nothing',
    remedy: () => 'correct the role, or empty the rater',
  },
};
