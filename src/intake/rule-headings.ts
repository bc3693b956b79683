import type { SheetRow } from '../app/ports/sheets.ts';
import type { RuleColumnName } from '../rules/index.ts';
import { type ColumnBinding, columnLetter, type RowLog } from './column.ts';
import { cleanText, fold } from './fold.ts';
import { HEADER_SEARCH_ROWS } from './headings/detect.ts';

/** Columns of a sheet of rules that every row has, whatever the rule. */
type RuleHeadColumn = 'aturan' | 'berlaku' | 'dasar' | 'pasal' | 'ditetapkan' | 'catatan';

/** Columns that must be there: which rule, from when, and what it rests on. */
export const REQUIRED_HEAD: readonly RuleHeadColumn[] = ['aturan', 'berlaku', 'dasar'];

/** Sheet column of each column of a rule's table. */
export const RULE_SHEET_COLUMN: Readonly<Record<RuleColumnName, string>> = {
  golongan: 'golongan',
  mkg: 'mkg',
  eselon: 'eselon',
  post: 'jabatan',
  group: 'kelompok',
  sanction: 'hukuman',
  ptkp: 'ptkp',
  category: 'kategori',
  above: 'di_atas',
  'up-to': 'sampai',
  amount: 'jumlah',
  rate: 'persen',
  'per-month': 'sebulan',
  'per-year': 'setahun',
  value: 'nilai',
};

const OTHER_SPELLINGS: Readonly<Record<string, readonly string[]>> = {
  aturan: ['rule', 'nama aturan'],
  berlaku: ['berlaku sejak', 'tmt', 'effective'],
  dasar: ['dasar hukum', 'sumber', 'peraturan'],
  pasal: ['article'],
  ditetapkan: ['tanggal penetapan', 'published'],
  catatan: ['keterangan', 'note'],
  golongan: ['gol'],
  mkg: ['masa kerja golongan', 'masa kerja'],
  jabatan: ['nama jabatan', 'post'],
  kelompok: ['kelompok golongan'],
  ptkp: ['status ptkp'],
  sampai: ['sampai dengan', 's/d', 'sd'],
  jumlah: ['besaran', 'gaji pokok', 'tunjangan'],
  persen: ['tarif', 'persentase'],
  sebulan: ['paling banyak sebulan'],
  setahun: ['paling banyak setahun'],
};

const FIELDS: ReadonlyMap<string, string> = new Map(
  [...Object.keys(OTHER_SPELLINGS), ...Object.values(RULE_SHEET_COLUMN)].flatMap((field) =>
    [field, ...(OTHER_SPELLINGS[field] ?? [])].map((word) => [fold(word), field] as const),
  ),
);

/** The column of a sheet of rules that a heading names; undefined when it is none. */
export function ruleField(heading: string): string | undefined {
  return FIELDS.get(fold(heading));
}

/** The heading row of a sheet of rules, and which columns it binds. */
export interface RuleHeader {
  readonly row: number;
  readonly columns: readonly ColumnBinding[];
}

/** Finds the heading row among the first rows; reports what it lacks and gives null when there is none. */
export function findRuleHeader(rows: readonly SheetRow[], log: RowLog): RuleHeader | null {
  let best: RuleHeader | null = null;
  for (const row of rows.slice(0, HEADER_SEARCH_ROWS)) {
    const header = { row: row.number, columns: bindingsOf(row) };
    if (missingIn(header).length === 0) {
      reportOdd(row, header, log);
      return log.errors > 0 ? null : header;
    }
    if (header.columns.length > (best?.columns.length ?? 0)) best = header;
  }
  log.row = best?.row ?? 0;
  const columns = (best === null ? REQUIRED_HEAD : missingIn(best)).join(', ');
  log.add('error', 'header-missing', null, undefined, { kind: 'aturan', columns });
  return null;
}

function bindingsOf(row: SheetRow): readonly ColumnBinding[] {
  return row.cells.flatMap((cell, index): ColumnBinding[] => {
    const header = typeof cell === 'string' ? cleanText(cell) : '';
    const field = ruleField(header);
    return field === undefined ? [] : [{ field, index, letter: columnLetter(index), header }];
  });
}

function missingIn({ columns }: RuleHeader): readonly string[] {
  return REQUIRED_HEAD.filter((name) => !columns.some(({ field }) => field === name));
}

/** Reports two columns for one thing as an error, and columns that are not read as a warning. */
function reportOdd(row: SheetRow, { columns }: RuleHeader, log: RowLog): void {
  log.row = row.number;
  columns.forEach((binding, i) => {
    const first = columns.slice(0, i).find(({ field }) => field === binding.field);
    if (first === undefined) return;
    const data = { column: binding.field, other: first.letter, otherHeader: first.header };
    log.add('error', 'header-duplicate', binding, binding.header, data);
  });
  const ignored = row.cells.flatMap((cell, index) => {
    const header = typeof cell === 'string' ? cleanText(cell) : '';
    return header === '' || ruleField(header) !== undefined ? [] : [`${columnLetter(index)} "${header}"`];
  });
  if (ignored.length > 0) {
    log.add('warning', 'ignored-columns', null, undefined, {
      count: ignored.length,
      names: ignored.join(', '),
    });
  }
}
