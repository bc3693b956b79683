import type { AdditionProblemCode, RuleProblem, RuleProblemCode } from '../../rules/index.ts';
import type { Catalogue, Lang } from '../language.ts';
import type { ProblemText } from './problem-text.ts';

const MEND_ID = 'perbaiki berkasnya, lalu impor lagi';
const MEND_EN = 'correct the file and import it again';

function simple(title: string, expected: string, remedy: string): ProblemText {
  return { title: () => title, expected: () => expected, remedy: () => remedy };
}

/** Sentences about rules: those of the program, which the build checks, and those that an office adds. */
export const ruleProblemTexts: Catalogue<
  Readonly<Record<RuleProblemCode | AdditionProblemCode, ProblemText>>
> = {
  id: {
    'rule-field-unknown': {
      title: (d) => `isian "${d.field}" tidak dikenal`,
      expected: () => 'hanya isian yang ada dalam contoh',
      remedy: () => 'hapus isian itu atau perbaiki namanya, lalu impor lagi',
    },
    'rule-field-missing': simple('isian wajib ini tidak ada atau kosong', 'isian yang terisi', MEND_ID),
    'rule-field-invalid': simple(
      'isi ini tidak sesuai bentuk yang diharapkan',
      'bentuk seperti pada binjai-pay rules show ATURAN --json',
      MEND_ID,
    ),
    'rule-number-not-whole': simple(
      'angka harus bulat',
      'rupiah bulat, atau perseratus persen (0,24% ditulis 24)',
      MEND_ID,
    ),
    'rule-number-range': {
      title: (d) => ('minimum' in d ? 'angka terlalu kecil' : 'angka terlalu besar'),
      expected: (d) => ('minimum' in d ? `paling sedikit ${d.minimum}` : `paling banyak ${d.maximum}`),
      remedy: () => MEND_ID,
    },
    'rule-name-unknown': {
      title: () => 'nama ini tidak dikenal',
      expected: (d) => (d.expected === undefined ? 'nama yang dikenal' : `salah satu dari: ${d.expected}`),
      remedy: () => MEND_ID,
    },
    'rule-id-not-path': {
      title: () => 'nama aturan harus sama dengan letak berkasnya',
      expected: (d) => `${d.expected}`,
      remedy: () => 'perbaiki isian id',
    },
    'rule-date-invalid': simple('ini bukan tanggal kalender', 'TTTT-BB-HH, misalnya 2026-01-01', MEND_ID),
    'rule-versions-order': {
      title: (d) => `versi harus berurutan menurut tanggal, tetapi ini tidak sesudah ${d.previous}`,
      expected: (d) => `tanggal sesudah ${d.previous}`,
      remedy: () => MEND_ID,
    },
    'rule-grid-order': simple(
      'MKG harus naik dari baris ke baris',
      'MKG dari yang terkecil ke yang terbesar',
      MEND_ID,
    ),
    'rule-brackets-open': simple(
      'hanya lapisan terakhir yang tanpa batas atas, dan lapisan terakhir harus demikian',
      'satu lapisan tanpa batas atas, yang terakhir',
      MEND_ID,
    ),
    'rule-brackets-order': simple(
      'batas atas lapisan harus naik dari baris ke baris',
      'lapisan dari yang terendah ke yang tertinggi',
      MEND_ID,
    ),
    'rule-row-unknown': simple(
      'tabel aturan ini tidak mempunyai baris bernama demikian',
      'nama baris seperti pada binjai-pay rules show ATURAN',
      'perbaiki nama barisnya; baris dengan nama lain tidak pernah dipakai dalam perhitungan',
    ),
    'rule-absent': simple(
      'aturan ini diperlukan dalam perhitungan tetapi tidak ada',
      'berkas aturan itu',
      'tambahkan berkasnya',
    ),
    'rule-file-empty': simple(
      'berkas ini tidak memuat aturan',
      'paling sedikit satu aturan',
      'periksa apakah berkas yang diberikan sudah benar',
    ),
    'rule-json-invalid': simple(
      'berkas ini bukan JSON yang sah',
      'satu aturan { id, from, value, source } atau daftar aturan',
      'perbaiki tanda baca pada baris itu; periksa koma dan tanda kutipnya',
    ),
    'rule-name-twice': {
      title: (d) => `nama "${d.name}" muncul dua kali`,
      expected: () => 'setiap nama satu kali saja',
      remedy: () => 'hapus salah satunya; komputer hanya akan membaca yang terakhir',
    },
    'rule-name-blanks': simple(
      'nama jabatan memuat spasi berlebih',
      'nama tanpa spasi di ujung dan tanpa spasi ganda',
      'rapikan spasinya; nama jabatan harus sama persis dengan lembar pegawai',
    ),
    'rule-id-unknown': simple(
      'aturan ini tidak dikenal',
      'salah satu nama pada binjai-pay rules list',
      'perbaiki nama aturannya, lalu impor lagi',
    ),
    'rule-cell-missing': {
      title: (d) => `${d.column} kosong`,
      expected: (d) => `isi untuk ${d.column}`,
      remedy: () => 'isi sel itu, atau hapus barisnya',
    },
    'rule-row-missing': {
      title: (d) => `tabel ini tidak lengkap; yang tidak ada: ${d.rows}`,
      expected: () => 'seluruh tabel: satu versi menggantikan semua baris versi sebelumnya',
      remedy: () => 'lengkapi barisnya, juga yang tidak berubah',
    },
    'rule-row-twice': {
      title: (d) => `baris ini mengulang baris ${d.row}`,
      expected: () => 'satu baris saja untuk hal yang sama pada aturan dan tanggal yang sama',
      remedy: (d) => `bandingkan dengan baris ${d.row} dan hapus yang salah`,
    },
    'rule-source-differs': {
      title: (d) => `dasar, pasal, tanggal penetapan, atau catatan berbeda dari baris ${d.row}`,
      expected: (d) => `sama seperti baris ${d.row}: ${d.first}`,
      remedy: () => 'samakan untuk semua baris aturan itu, atau bedakan tanggal berlakunya',
    },
    'rule-bracket-gap': {
      title: () => 'lapisan ini tidak mulai di akhir lapisan di bawahnya',
      expected: (d) => `di_atas ${d.expected}`,
      remedy: () => 'perbaiki batasnya, atau tambahkan lapisan yang hilang',
    },
    'rule-version-twice': {
      title: () => 'aturan ini muncul dua kali dengan tanggal berlaku yang sama',
      expected: () => 'satu versi untuk satu aturan dan satu tanggal',
      remedy: () => 'hapus salah satunya',
    },
    'rule-not-posts': simple(
      'aturan ini tidak dapat ditambah sebagian',
      'tabel menurut jabatan (allowance.functional)',
      'berikan seluruh tabelnya tanpa --add',
    ),
    'rule-mid-month': simple(
      'aturan ini tidak mulai pada tanggal 1',
      'tanggal 1; satu bulan dibayar menurut aturan pada hari pertamanya',
      'tidak perlu apa-apa bila memang demikian: aturan dipakai sejak bulan berikutnya',
    ),
    'rule-later-version': {
      title: (d) => `versi yang lebih baru sudah ada sejak ${d.later} dan mengakhiri versi ini`,
      expected: () => 'tidak ada versi yang lebih baru',
      remedy: (d) => `bila versi ini harus berlaku terus, impor juga dengan tanggal ${d.later}`,
    },
  },
  en: {
    'rule-field-unknown': {
      title: (d) => `the field "${d.field}" is not known`,
      expected: () => 'only the fields of the example',
      remedy: () => 'remove the field or correct its name, then import again',
    },
    'rule-field-missing': simple('this required field is missing or empty', 'a value', MEND_EN),
    'rule-field-invalid': simple(
      'this has not the expected shape',
      'the shape shown by binjai-pay rules show RULE --json',
      MEND_EN,
    ),
    'rule-number-not-whole': simple(
      'the number must be whole',
      'whole rupiah, or hundredths of a percent (0.24% is 24)',
      MEND_EN,
    ),
    'rule-number-range': {
      title: (d) => ('minimum' in d ? 'the number is too small' : 'the number is too large'),
      expected: (d) => ('minimum' in d ? `at least ${d.minimum}` : `at most ${d.maximum}`),
      remedy: () => MEND_EN,
    },
    'rule-name-unknown': {
      title: () => 'the name is not known',
      expected: (d) => (d.expected === undefined ? 'a known name' : `one of: ${d.expected}`),
      remedy: () => MEND_EN,
    },
    'rule-id-not-path': {
      title: () => 'the id must equal the place of its file',
      expected: (d) => `${d.expected}`,
      remedy: () => 'correct the field id',
    },
    'rule-date-invalid': simple('this is not a calendar day', 'YYYY-MM-DD, for example 2026-01-01', MEND_EN),
    'rule-versions-order': {
      title: (d) => `versions must ascend by date, and this is not after ${d.previous}`,
      expected: (d) => `a day after ${d.previous}`,
      remedy: () => MEND_EN,
    },
    'rule-grid-order': simple('the MKG must rise from row to row', 'MKG in ascending order', MEND_EN),
    'rule-brackets-open': simple(
      'only the last bracket is without end, and the last one must be',
      'one bracket without upper bound, the last one',
      MEND_EN,
    ),
    'rule-brackets-order': simple(
      'upper bounds must rise from row to row',
      'brackets in ascending order',
      MEND_EN,
    ),
    'rule-row-unknown': simple(
      'no table has the row of this name',
      'row names as shown by binjai-pay rules show RULE',
      'correct the name of the row; a row of another name is never used in the calculation',
    ),
    'rule-absent': simple(
      'the calculation needs this rule, and it is not there',
      'the file of the rule',
      'add the file',
    ),
    'rule-file-empty': simple(
      'the file holds no rule',
      'at least one rule',
      'check whether this is the right file',
    ),
    'rule-json-invalid': simple(
      'the file is not valid JSON',
      'one rule { id, from, value, source } or a list of them',
      'correct the punctuation on that row; look at commas and quotes',
    ),
    'rule-name-twice': {
      title: (d) => `the name "${d.name}" stands twice`,
      expected: () => 'each name once',
      remedy: () => 'remove one of them; only the last one would be read',
    },
    'rule-name-blanks': simple(
      'the name of the post has superfluous blanks',
      'a name without blanks at its ends and without double blanks',
      'remove the blanks; the name must be exactly the one of the employee sheet',
    ),
    'rule-id-unknown': simple(
      'this rule is not known',
      'a name from binjai-pay rules list',
      'correct the name of the rule and import again',
    ),
    'rule-cell-missing': {
      title: (d) => `${d.column} is empty`,
      expected: (d) => `a value for ${d.column}`,
      remedy: () => 'fill the cell, or remove the row',
    },
    'rule-row-missing': {
      title: (d) => `the table is not complete; missing: ${d.rows}`,
      expected: () => 'the whole table: a version replaces all rows of the one before',
      remedy: () => 'add the rows, also those that do not change',
    },
    'rule-row-twice': {
      title: (d) => `this row repeats row ${d.row}`,
      expected: () => 'one row for the same thing of the same rule and day',
      remedy: (d) => `compare it with row ${d.row} and remove the wrong one`,
    },
    'rule-source-differs': {
      title: (d) => `regulation, article, day of setting or note differ from row ${d.row}`,
      expected: (d) => `the same as in row ${d.row}: ${d.first}`,
      remedy: () => 'make them equal in all rows of the rule, or give the rows another day',
    },
    'rule-bracket-gap': {
      title: () => 'this bracket does not begin where the one below it ends',
      expected: (d) => `di_atas ${d.expected}`,
      remedy: () => 'correct the bound, or add the missing bracket',
    },
    'rule-version-twice': {
      title: () => 'this rule stands twice with the same day',
      expected: () => 'one version for one rule and one day',
      remedy: () => 'remove one of them',
    },
    'rule-not-posts': simple(
      'single rows cannot be added to this rule',
      'a table by post (allowance.functional)',
      'give the whole table, without --add',
    ),
    'rule-mid-month': simple(
      'the rule does not begin on the first of a month',
      'the first of a month; a month is paid by the rules of its first day',
      'nothing to do if that is meant: the rule is used from the next month on',
    ),
    'rule-later-version': {
      title: (d) => `a later version stands from ${d.later} on and ends this one`,
      expected: () => 'no later version',
      remedy: (d) => `if this one is to stay in force, import it with the day ${d.later} as well`,
    },
  },
};

const FOUND: Catalogue<string> = { id: 'ditemukan', en: 'found' };

/** One line for a problem of a rule file: `tax.ter versions[0].value.A[3].rate: the number must be whole; found "0.25"; …`. */
export function ruleProblemText(problem: RuleProblem, lang: Lang): string {
  const { title, expected } = ruleProblemTexts[lang][problem.code];
  const data = problem.data ?? {};
  const found = problem.found === undefined ? '' : `; ${FOUND[lang]} "${problem.found}"`;
  return `${problem.where.path ?? ''}: ${title(data)}${found}; ${expected(data)}`;
}
