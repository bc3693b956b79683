import type {
  AssessmentFact,
  AttendanceFact,
  DisciplineFact,
  Predicate,
  PredicateFact,
  RaterRole,
  TargetFact,
} from '../../domain/performance/evidence.ts';

/** Columns of each table in the order of its row type; the key that the rows of one employee are told apart by follows the place. */
export const ATTENDANCE_COLUMNS = 'nip, batch, row, counts';
export const ASSESSMENT_COLUMNS = 'nip, batch, row, penilai, peran, kualitas, inisiatif, komunikasi, catatan';
export const TARGET_COLUMNS = 'nip, batch, row, indikator, satuan, target, realisasi, bobot, arah';
export const PREDICATE_COLUMNS = 'nip, batch, row, predikat';
export const DISCIPLINE_COLUMNS = 'nip, batch, row, dari, sampai, persen, dasar';

type Place = [nip: string, batch: number, row: number];
type Score = number | null;

export type AttendanceRow = [...Place, counts: string];
export type AssessmentRow = [
  ...Place,
  penilai: string,
  peran: RaterRole,
  kualitas: Score,
  inisiatif: Score,
  komunikasi: Score,
  catatan: string | null,
];
export type TargetRow = [
  ...Place,
  indikator: string,
  satuan: string | null,
  target: number,
  realisasi: number | null,
  bobot: number,
  arah: 'naik' | 'turun',
];
export type PredicateRow = [...Place, predikat: Predicate];
export type DisciplineRow = [...Place, dari: string, sampai: string, persen: number, dasar: string | null];

/** How many different attendance texts are kept parsed: most employees share a few. */
const KEPT_COUNTS = 10_000;
const countsByText = new Map<string, AttendanceFact['counts']>();

export function attendanceOf(row: AttendanceRow): AttendanceFact {
  const text = row[3];
  let counts = countsByText.get(text);
  if (counts === undefined) {
    const parsed: Record<string, number> = JSON.parse(text);
    counts = Object.freeze(parsed);
    if (countsByText.size >= KEPT_COUNTS) countsByText.clear();
    countsByText.set(text, counts);
  }
  return { batch: row[1], row: row[2], counts };
}

export function predicateOf(row: PredicateRow): PredicateFact {
  return { batch: row[1], row: row[2], predikat: row[3] };
}

/** The assessments in force, by rater: of rows in the order of rater and recording, the last of each rater. */
export function assessmentsOf(rows: readonly AssessmentRow[]): readonly AssessmentFact[] {
  const facts: AssessmentFact[] = [];
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as AssessmentRow;
    const next = rows[i + 1];
    if (next !== undefined && sameKey(row[3], next[3])) continue;
    facts.push({
      batch: row[1],
      row: row[2],
      penilai: row[3],
      peran: row[4],
      kualitas: row[5],
      inisiatif: row[6],
      komunikasi: row[7],
      catatan: row[8],
    });
  }
  return facts;
}

/** The targets in force, by indicator. */
export function targetsOf(rows: readonly TargetRow[]): readonly TargetFact[] {
  const facts: TargetFact[] = [];
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as TargetRow;
    const next = rows[i + 1];
    if (next !== undefined && sameKey(row[3], next[3])) continue;
    facts.push(targetOf(row));
  }
  return facts;
}

export function targetOf(row: TargetRow): TargetFact {
  return {
    batch: row[1],
    row: row[2],
    indikator: row[3],
    satuan: row[4],
    target: row[5],
    realisasi: row[6],
    bobot: row[7],
    arah: row[8],
  };
}

/**
 * The sentences in force: the last batch that names a first month says all about the sentences that begin in it, so
 * that a corrected end replaces the earlier one.
 * @param firstBatches first batch in force per month, where something was replaced
 */
export function disciplineOf(
  rows: readonly DisciplineRow[],
  firstBatches: ReadonlyMap<string, number> | null,
): readonly DisciplineFact[] {
  const lastBatch = new Map<string, number>();
  for (const [, batch, , dari] of rows) lastBatch.set(dari, batch);
  return rows
    .filter(([, batch, , dari]) => batch === lastBatch.get(dari) && batch >= (firstBatches?.get(dari) ?? 0))
    .map(([, batch, row, dari, sampai, persen, dasar]) => ({ batch, row, dari, sampai, persen, dasar }));
}

/** Whether two names are the same rater or indicator; capitals make no difference, as in the table's order. */
function sameKey(a: string, b: string): boolean {
  return a === b || (a.length === b.length && a.toUpperCase() === b.toUpperCase());
}
