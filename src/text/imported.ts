import type { ChangedPerson, ChangeKind, EmployeeChanges } from '../app/import/employee-changes.ts';
import type { ImportOutcome } from '../app/import/import-sheets.ts';
import type { ColumnChange, ReplacedPeriod, RowChange } from '../app/import/replacements.ts';
import { exactDecimal } from './exact-decimal.ts';
import { countedEn, formatHundredths, formatWhole } from './format.ts';
import type { Catalogue, Lang } from './language.ts';
import { mappingTexts } from './mapping.ts';
import { SHEET_KIND_NAMES } from './sheet-kinds.ts';

/** How many columns of one kind are named on the screen. */
const NAMED_COLUMNS = 6;
/** How many people or rows of one kind are named on the screen. */
const NAMED = 10;

interface Words {
  rows(count: string): string;
  leftOut(count: string): string;
  readonly known: string;
  computed(count: string, names: string): string;
  andMore(count: string): string;
  readonly changes: string;
  readonly change: Readonly<Record<ChangeKind, string>>;
  replaced(kind: string, period: string, added: string, changed: string, removed: string): string;
  more(count: string): string;
  settles(periods: string): string;
  acceptedValid(rows: string): string;
  readonly dryRun: string;
}

const WORDS: Catalogue<Words> = {
  id: {
    rows: (count) => `${count} baris`,
    leftOut: (count) => `${count} baris tidak diimpor`,
    known: 'sudah pernah diimpor, tidak ada yang ditambahkan',
    computed: (count, names) => `${count} kolom tidak dipakai karena dihitung sendiri oleh program: ${names}`,
    andMore: (count) => `dan ${count} lagi`,
    changes: 'Perubahan data pegawai:',
    change: {
      new: 'pegawai baru',
      removed: 'tidak ada lagi pada lembar mana pun, tidak akan digaji',
      left: 'tanggal berhenti diisi atau berubah',
      returned: 'tanggal berhenti dihapus',
      grade: 'golongan berubah',
      account: 'bank atau rekening berubah',
      unit: 'unit kerja berubah',
      other: 'kolom lain berubah',
    },
    replaced: (kind, period, added, changed, removed) =>
      `Menggantikan ${kind} ${period}: ${added} ditambah, ${changed} diubah, ${removed} dihapus`,
    more: (count) => `… dan ${count} lagi`,
    settles: (periods) =>
      `PERHATIAN: ${periods} sudah disetujui. Selisihnya dibayar atau dipotong sebagai rapel pada perhitungan berikutnya.`,
    acceptedValid: (rows) =>
      `PERHATIAN: ${rows} baris tidak diimpor. Perbaiki, lalu impor lagi sebelum menghitung gaji.`,
    dryRun: 'Percobaan saja: tidak ada yang disimpan.',
  },
  en: {
    rows: (count) => countedEn(count, 'row'),
    leftOut: (count) => `${countedEn(count, 'row')} left out`,
    known: 'imported before, nothing was added',
    computed: (count, names) =>
      count === '1'
        ? `1 column was not used, because the program computes it itself: ${names}`
        : `${count} columns were not used, because the program computes them itself: ${names}`,
    andMore: (count) => `and ${count} more`,
    changes: 'Changes in the records of employees:',
    change: {
      new: 'new employees',
      removed: 'on no sheet any more, will not be paid',
      left: 'last day of service set or moved',
      returned: 'last day of service taken away',
      grade: 'golongan changed',
      account: 'bank or account changed',
      unit: 'work unit changed',
      other: 'other columns changed',
    },
    replaced: (kind, period, added, changed, removed) =>
      `Replaced ${kind} of ${period}: ${added} added, ${changed} changed, ${removed} removed`,
    more: (count) => `… and ${count} more`,
    settles: (periods) =>
      `NOTE: ${periods} is approved. The differences are paid or recovered as arrears in the next run.`,
    acceptedValid: (rows) =>
      `NOTE: rows left out: ${rows}. Correct them and import them before pay is computed.`,
    dryRun: 'Dry run: nothing was stored.',
  },
};

/** What `import` says when it is done: sheets, changes in records, what was replaced, what needs attention. */
export function importedText(outcome: ImportOutcome, lang: Lang): string {
  const words = WORDS[lang];
  const blocks = [
    outcome.sheets.flatMap((sheet) => [sheetLine(sheet, lang), ...unusedLines(sheet, lang)]),
    outcome.changes === null ? [] : changeLines(outcome.changes, lang),
    ...outcome.replaced.map((each) => replacedLines(each, lang)),
  ];
  if (outcome.settles.length > 0) blocks.push([words.settles(outcome.settles.join(', '))]);
  const leftOut = outcome.sheets.reduce((sum, sheet) => sum + sheet.leftOut, 0);
  if (leftOut > 0) blocks.push([words.acceptedValid(formatWhole(leftOut, lang))]);
  if (outcome.kept.length > 0) blocks.push([...mappingTexts[lang].added(outcome.kept)]);
  if (outcome.dryRun) blocks.push([words.dryRun]);
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

function sheetLine(
  { file, sheet, kind, rows, leftOut, outcome }: ImportOutcome['sheets'][number],
  lang: Lang,
): string {
  const words = WORDS[lang];
  const place = sheet === null ? file : `${file} [${sheet}]`;
  const result = [outcome === 'known' ? words.known : words.rows(formatWhole(rows, lang))];
  if (leftOut > 0) result.push(words.leftOut(formatWhole(leftOut, lang)));
  return `${place}: ${[SHEET_KIND_NAMES[lang][kind], ...result].join(', ')}`;
}

/** Columns that were passed over although they hold amounts. Personal data that no payslip needs are not mentioned. */
function unusedLines({ unused }: ImportOutcome['sheets'][number], lang: Lang): readonly string[] {
  const words = WORDS[lang];
  const named = (headings: readonly string[]): string => {
    const rest = headings.length - NAMED_COLUMNS;
    const shown = headings.slice(0, NAMED_COLUMNS);
    return (rest > 0 ? [...shown, words.andMore(formatWhole(rest, lang))] : shown).join(', ');
  };
  const { computed } = unused;
  return [
    ...(computed.length > 0 ? [words.computed(formatWhole(computed.length, lang), named(computed))] : []),
  ].map((line) => `  ${line}`);
}

function changeLines(changes: EmployeeChanges, lang: Lang): readonly string[] {
  const words = WORDS[lang];
  const lines: string[] = [];
  for (const [kind, { count, people }] of Object.entries(changes) as [
    ChangeKind,
    EmployeeChanges[ChangeKind],
  ][]) {
    if (count === 0) continue;
    lines.push(`  ${words.change[kind]}: ${formatWhole(count, lang)}`);
    const named = people.slice(0, NAMED);
    lines.push(...named.map((person) => `    ${personLine(person)}`));
    if (named.length > 0 && count > named.length)
      lines.push(`    ${words.more(formatWhole(count - named.length, lang))}`);
  }
  return lines.length === 0 ? [] : [words.changes, ...lines];
}

function personLine({ nip, month, before, now, columns }: ChangedPerson): string {
  const parts = [nip];
  if (month !== null) parts.push(month);
  if (before !== undefined) parts.push(`${before ?? '—'} → ${now ?? '—'}`);
  if (columns !== undefined) parts.push(columns.join(', '));
  return parts.join('  ');
}

function replacedLines(
  { kind, period, added, changed, removed, rows }: ReplacedPeriod,
  lang: Lang,
): readonly string[] {
  const words = WORDS[lang];
  const counts = [added, changed, removed].map((count) => formatWhole(count, lang)) as [
    string,
    string,
    string,
  ];
  const named = rows.slice(0, NAMED);
  const rest = added + changed + removed - named.length;
  return [
    words.replaced(SHEET_KIND_NAMES[lang][kind], period, ...counts),
    ...named.map((row) => `  ${rowLine(row, lang)}`),
    ...(rest > 0 ? [`  ${words.more(formatWhole(rest, lang))}`] : []),
  ];
}

const SIGNS: Readonly<Record<RowChange['change'], string>> = { added: '+', changed: '~', removed: '-' };

function rowLine({ change, nip, key, columns }: RowChange, lang: Lang): string {
  const parts = [`${SIGNS[change]} ${nip}`];
  if (key !== '') parts.push(key);
  if (columns.length > 0) parts.push(columns.map((column) => columnWords(column, lang)).join(', '));
  return parts.join('  ');
}

function columnWords({ column, before, now }: ColumnChange, lang: Lang): string {
  if (before === undefined && now === undefined) return column;
  return `${column} ${valueWords(column, before, lang)} → ${valueWords(column, now, lang)}`;
}

const HUNDREDTHS: ReadonlySet<string> = new Set(['kualitas', 'inisiatif', 'komunikasi', 'bobot', 'persen']);
const TEN_THOUSANDTHS: ReadonlySet<string> = new Set(['target', 'realisasi']);

function valueWords(column: string, value: ColumnChange['now'], lang: Lang): string {
  if (value === null || value === undefined || value === '') return '—';
  if (typeof value === 'string') return value;
  if (HUNDREDTHS.has(column)) return formatHundredths(value, lang);
  if (TEN_THOUSANDTHS.has(column)) return exactDecimal(value, 10_000, lang) ?? String(value);
  return formatWhole(value, lang);
}
