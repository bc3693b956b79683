import type { Period } from '../../domain/calendar/period.ts';
import { addMonths, parsePeriod } from '../../domain/calendar/period.ts';
import type { Problem } from '../../domain/problem.ts';
import type { SheetKind } from '../../intake/index.ts';
import { policyFromJson } from '../../policy/index.ts';
import type { ReplacedRow, Replacement, StoredValue } from '../ports/batches.ts';
import type { Store } from '../ports/store.ts';
import { postedRuns } from '../run/posted-runs.ts';
import type { ImportedSheet } from './record-sheets.ts';

/** What became of the rows of one kind and period that the command has replaced. */
export interface ReplacedPeriod extends Omit<Replacement, 'rows'> {
  readonly kind: SheetKind;
  /** Month; for opening balances the year. */
  readonly period: string;
  /** The first rows that differ, in NIP order. */
  readonly rows: readonly RowChange[];
}

/** A row that the replacement added, changed or removed. */
export interface RowChange {
  readonly change: 'added' | 'changed' | 'removed';
  readonly nip: string;
  /** What tells several rows of an employee apart; empty where there is one row. */
  readonly key: string;
  readonly columns: readonly ColumnChange[];
}

/** A column of a changed row; of names, accounts, tax numbers and remarks only that they changed. */
export interface ColumnChange {
  readonly column: string;
  /** As stored: whole rupiah, scores and percents in hundredths, quantities of targets in ten-thousandths. */
  readonly before?: StoredValue;
  readonly now?: StoredValue;
}

/** Columns whose content is nobody's business on a screen. */
const HIDDEN: ReadonlySet<string> = new Set(['nama', 'npwp', 'nik', 'bank', 'rekening', 'catatan']);

/** Rows that are named per kind and period; the counts are of all. */
export const NAMED_ROWS = 1000;

/** Compares the periods of the sheets just recorded with what was in force before. */
export function replacedPeriods(
  store: Store,
  sheets: readonly ImportedSheet[],
  after: number,
): readonly ReplacedPeriod[] {
  const periods = new Map<SheetKind, Set<string>>();
  for (const { kind, batch, outcome } of sheets) {
    if (outcome === 'known') continue;
    const ofKind = periods.get(kind) ?? new Set();
    for (const period of store.periodsOf(batch)) ofKind.add(period);
    periods.set(kind, ofKind);
  }
  return [...periods].flatMap(([kind, ofKind]) =>
    [...ofKind].sort().map((period) => {
      const { rows, ...counts } = store.replacement(kind, period, after, store.watermark(), NAMED_ROWS);
      return { kind, period, ...counts, rows: rows.map(changeOf) };
    }),
  );
}

function changeOf({ nip, key, before, now }: ReplacedRow): RowChange {
  if (before === null) return { change: 'added', nip, key, columns: [] };
  if (now === null) return { change: 'removed', nip, key, columns: [] };
  const [then, present] = [cellsOf(before), cellsOf(now)];
  const columns = [...new Set([...then.keys(), ...present.keys()])].flatMap((column) => {
    const [was, is] = [then.get(column) ?? null, present.get(column) ?? null];
    if (was === is) return [];
    return HIDDEN.has(column) ? [{ column }] : [{ column, before: was, now: is }];
  });
  return { change: 'changed', nip, key, columns };
}

/** The cells of a row; the counts of attendance are stored as one JSON text, without zeros. */
function cellsOf({ counts, ...cells }: ReplacedRow['before'] & object): ReadonlyMap<string, StoredValue> {
  const byCode: Readonly<Record<string, number>> = typeof counts === 'string' ? JSON.parse(counts) : {};
  return new Map<string, StoredValue>([...Object.entries(byCode), ...Object.entries(cells)]);
}

/** Rows that were paid, taken or taxed already and count only once: nobody would ever settle that they are gone. */
export function postedRowsRemoved(store: Store, replaced: readonly ReplacedPeriod[]): readonly Problem[] {
  const posted = postedRuns(store).map(({ period }) => period);
  return replaced.flatMap(({ kind, period, removed, rows }) => {
    const countsOnce = kind === 'adjustments' || kind === 'opening';
    if (!countsOnce || removed === 0 || !posted.some((each) => each.startsWith(period))) return [];
    return rows.flatMap(({ nip, change }): readonly Problem[] =>
      change === 'removed'
        ? [{ code: 'posted-row-removed', severity: 'error', where: { nip }, data: { period } }]
        : [],
    );
  });
}

/**
 * Approved months that the sheets just recorded have something to say about: the next run pays or recovers the
 * difference as arrears. Months too long ago for arrears are left out.
 */
export function monthsToSettle(store: Store, sheets: readonly ImportedSheet[]): readonly Period[] {
  const approved = postedRuns(store).flatMap(({ kind, period }) => (kind === 'regular' ? [period] : []));
  const newest = approved.at(-1);
  if (newest === undefined) return [];
  const next = addMonths(newest, 1);
  const policy = store.policyFor(next);
  const oldest = policy === null ? newest : addMonths(next, -policyFromJson(policy.json).arrears.months);
  const concerned = new Set<Period>();
  for (const { kind, batch, outcome } of sheets) {
    if (outcome === 'known' || kind === 'training' || kind === 'personnel') continue;
    const goesOn = kind === 'employees' || kind === 'discipline';
    for (const text of store.periodsOf(batch)) {
      const month = parsePeriod(text);
      if (month === null) continue;
      for (const period of approved)
        if (period >= oldest && (goesOn ? month <= period : month === period)) concerned.add(period);
    }
  }
  return [...concerned].sort();
}
