import type { Catalogue } from '../language.ts';
import type { ProblemText } from './problem-text.ts';

/** What can be wrong with a file as a file, before any of its cells is understood. */
export const SHEET_PROBLEM_CODES = [
  'file-empty',
  'file-damaged',
  'file-encrypted',
  'file-xls-old',
  'file-xlsb',
  'file-ods',
  'file-html',
  'file-not-a-sheet',
  'file-inflates-too-much',
  'file-nul-bytes',
  'file-encoding-broken',
  'file-changed',
  'row-beyond-sheet',
  'column-beyond-sheet',
  'cell-too-long',
  'csv-quote-broken',
  'csv-row-length',
] as const;

export type SheetProblemCode = (typeof SHEET_PROBLEM_CODES)[number];

const DAMAGE_ID: Readonly<Record<string, string>> = {
  archive: 'arsipnya tidak lengkap',
  checksum: 'isinya tidak cocok dengan angka pemeriksanya',
  size: 'ukurannya tidak cocok',
  'part-missing': 'ada bagian yang hilang',
  xml: 'ada bagian yang tidak terbaca',
  encoding: 'ada huruf yang tidak terbaca',
  structure: 'susunannya bertentangan',
  depth: 'susunannya bertingkat tanpa batas',
  'endless-text': 'ada teks yang tidak berakhir',
};

const DAMAGE_EN: Readonly<Record<string, string>> = {
  archive: 'its archive is incomplete',
  checksum: 'its content does not match its checksum',
  size: 'its size does not match',
  'part-missing': 'a part is missing',
  xml: 'a part cannot be read',
  encoding: 'some letters cannot be read',
  structure: 'its structure contradicts itself',
  depth: 'its structure is nested without end',
  'endless-text': 'a text in it has no end',
};

const EXPECTED_ID = 'berkas .xlsx atau .csv yang utuh';
const EXPECTED_EN = 'a whole .xlsx or .csv file';
const SAVE_ID = 'buka berkasnya, pilih Simpan Sebagai "Buku Kerja Excel (.xlsx)", lalu impor hasilnya';
const SAVE_EN = 'open the file, choose Save As "Excel Workbook (.xlsx)", and import the result';

function simple(title: string, expected: string, remedy: string): ProblemText {
  return { title: () => title, expected: () => expected, remedy: () => remedy };
}

/** Sentences about files that cannot be read as sheets. */
export const sheetProblemTexts: Catalogue<Readonly<Record<SheetProblemCode, ProblemText>>> = {
  id: {
    'file-empty': simple('berkas kosong', EXPECTED_ID, 'periksa apakah berkas yang dikirim sudah benar'),
    'file-damaged': {
      title: (d) => `berkas rusak: ${DAMAGE_ID[d.cause ?? ''] ?? d.cause}${d.part ? ` (${d.part})` : ''}`,
      expected: () => EXPECTED_ID,
      remedy: () => 'minta berkasnya dikirim lagi; tidak ada barisnya yang disimpan',
    },
    'file-encrypted': simple(
      'berkas dilindungi kata sandi',
      'berkas tanpa kata sandi',
      'buka berkasnya, hapus kata sandinya, simpan, lalu impor lagi',
    ),
    'file-xls-old': simple('berkas .xls lama tidak dibaca', EXPECTED_ID, SAVE_ID),
    'file-xlsb': simple('berkas .xlsb tidak dibaca', EXPECTED_ID, SAVE_ID),
    'file-ods': simple('berkas .ods tidak dibaca', EXPECTED_ID, SAVE_ID),
    'file-html': simple('berkas ini halaman web, bukan lembar kerja', EXPECTED_ID, SAVE_ID),
    'file-not-a-sheet': simple(
      'berkas ini bukan lembar kerja',
      EXPECTED_ID,
      'minta berkas .xlsx atau .csv dari pembuatnya; bila ini lembar kerja dalam bentuk lain, simpan ulang sebagai .xlsx',
    ),
    'file-inflates-too-much': simple(
      'isi berkas mengembang tidak wajar',
      'lembar kerja biasa',
      'jangan dibuka; minta berkas yang benar dari pengirimnya',
    ),
    'file-nul-bytes': {
      title: (d) => `berkas teks memuat byte nol (byte ke-${d.byte})`,
      expected: () => 'CSV berisi teks saja',
      remedy: () => 'ekspor ulang CSV-nya dari program asal',
    },
    'file-encoding-broken': simple(
      'huruf dalam berkas tidak terbaca',
      'CSV dalam UTF-8',
      'simpan ulang sebagai "CSV UTF-8"',
    ),
    'file-changed': simple(
      'berkas berubah selama dibaca',
      'berkas yang tidak sedang ditulis',
      'tunggu sampai selesai disimpan, lalu impor lagi',
    ),
    'row-beyond-sheet': simple(
      'nomor baris di luar batas lembar kerja',
      'paling banyak 1.048.576 baris',
      SAVE_ID,
    ),
    'column-beyond-sheet': simple('kolom di luar batas lembar kerja', 'paling banyak 16.384 kolom', SAVE_ID),
    'cell-too-long': simple(
      'isi sel terlalu panjang',
      'paling banyak 32.767 huruf',
      'persingkat isi sel itu',
    ),
    'csv-quote-broken': simple(
      'tanda kutip pada baris ini tidak berpasangan',
      'kutip pembuka dan penutup',
      'perbaiki tanda kutipnya, atau ekspor ulang CSV-nya',
    ),
    'csv-row-length': {
      title: (d) => `baris mempunyai ${d.found ?? 'lebih banyak'} kolom`,
      expected: (d) => `${d.expected ?? 'sama banyak'} kolom seperti judulnya`,
      remedy: () => 'periksa pemisah dan tanda kutip pada baris itu',
    },
  },
  en: {
    'file-empty': simple('the file is empty', EXPECTED_EN, 'check whether the right file was sent'),
    'file-damaged': {
      title: (d) =>
        `the file is damaged: ${DAMAGE_EN[d.cause ?? ''] ?? d.cause}${d.part ? ` (${d.part})` : ''}`,
      expected: () => EXPECTED_EN,
      remedy: () => 'ask for the file again; none of its rows was stored',
    },
    'file-encrypted': simple(
      'the file is protected by a password',
      'a file without password',
      'open the file, remove the password, save and import it again',
    ),
    'file-xls-old': simple('old .xls files are not read', EXPECTED_EN, SAVE_EN),
    'file-xlsb': simple('.xlsb files are not read', EXPECTED_EN, SAVE_EN),
    'file-ods': simple('.ods files are not read', EXPECTED_EN, SAVE_EN),
    'file-html': simple('the file is a web page, not a sheet', EXPECTED_EN, SAVE_EN),
    'file-not-a-sheet': simple(
      'the file is not a sheet',
      EXPECTED_EN,
      'ask whoever made it for the .xlsx or .csv file; if it is a sheet of another format, save it as .xlsx',
    ),
    'file-inflates-too-much': simple(
      'the file unpacks to an unreasonable size',
      'an ordinary sheet',
      'do not open it; ask its sender for the right file',
    ),
    'file-nul-bytes': {
      title: (d) => `the text file holds a zero byte (byte ${d.byte})`,
      expected: () => 'CSV with text only',
      remedy: () => 'export the CSV again from the program it came from',
    },
    'file-encoding-broken': simple(
      'letters in the file cannot be read',
      'CSV in UTF-8',
      'save it again as "CSV UTF-8"',
    ),
    'file-changed': simple(
      'the file changed while it was read',
      'a file that nobody is writing',
      'wait until it is saved, then import it again',
    ),
    'row-beyond-sheet': simple(
      'a row number is beyond the limits of a sheet',
      'at most 1,048,576 rows',
      SAVE_EN,
    ),
    'column-beyond-sheet': simple(
      'a column is beyond the limits of a sheet',
      'at most 16,384 columns',
      SAVE_EN,
    ),
    'cell-too-long': simple('a cell is too long', 'at most 32,767 characters', 'shorten the cell'),
    'csv-quote-broken': simple(
      'quotes in this row do not match',
      'an opening and a closing quote',
      'mend the quotes, or export the CSV again',
    ),
    'csv-row-length': {
      title: (d) => `the row has ${d.found ?? 'more'} columns`,
      expected: (d) => `${d.expected ?? 'as many'} columns as its heading`,
      remedy: () => 'check separators and quotes in that row',
    },
  },
};
