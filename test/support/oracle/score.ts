import { corrected } from './calibration.ts';
import { Fraction } from './fraction.ts';
import { type Facts, lastByKey, text } from './rows.ts';
import type { ComponentSetting, Settings } from './settings.ts';

/** The performance of one employee in one month; scores are hundredths of a point. */
export interface Performance {
  /** null: the evidence of the component is missing. */
  readonly components: Readonly<Record<string, number | null>>;
  /** null: TPP has to wait for evidence. */
  readonly score: number | null;
  readonly predicate: string | null;
  /** What the weighted lines are multiplied with; null when held. */
  readonly factor: Fraction | null;
  /** Part of the whole TPP cut for absence, 0 to 1. */
  readonly wholeCut: Fraction;
}

/** Section 4; `served` is the number of working days of the month inside the span of service. */
export function performanceOf(
  nip: string,
  period: string,
  served: number,
  facts: Facts,
  settings: Settings,
): Performance {
  const attendance = attendanceOf(nip, period, served, facts, settings);
  const components: Record<string, number | null> = {};
  for (const component of settings.components) {
    components[component.code] =
      component.source === 'attendance'
        ? attendance.score
        : evidenceScore(component, nip, period, facts, settings);
  }
  const score = totalScore(components, settings);
  const official = facts.predicates.filter((row) => row.nip === nip && row.period === period).at(-1);
  const predicate = score === null ? null : (official?.predikat ?? bandOf(score, settings));
  return {
    components,
    score,
    predicate,
    factor: factorOf(score, predicate, settings),
    wholeCut: attendance.cut,
  };
}

function evidenceScore(
  component: ComponentSetting,
  nip: string,
  period: string,
  facts: Facts,
  settings: Settings,
): number | null {
  const targets = targetScore(nip, period, facts, settings);
  if (component.source !== 'raters' && targets !== 'none') return targets;
  if (component.source === 'targets' || component.rated === undefined) return null;
  return raterScore(component.rated, nip, period, facts, settings);
}

/** 4.1: the score in hundredths (null without a row) and the cut of the whole TPP. */
function attendanceOf(
  nip: string,
  period: string,
  served: number,
  facts: Facts,
  settings: Settings,
): { readonly score: number | null; readonly cut: Fraction } {
  const row = facts.attendance.filter((each) => each.nip === nip && each.period === period).at(-1);
  if (row === undefined) return { score: null, cut: Fraction.of(0) };
  let component = Fraction.of(0);
  let whole = Fraction.of(0);
  for (const { code, percent, appliesTo } of settings.attendance) {
    const points = Fraction.of(text(row[code]) === '' ? 0 : text(row[code])).times(percent);
    if (appliesTo !== 'whole') component = component.plus(points);
    if (appliesTo !== 'component') whole = whole.plus(points);
  }
  // [I7] A percent with more than two decimals leaves a fraction of a hundredth: rounded once here.
  // [I8] Absent without notice on every working day served: the count of `tk` reaches the days served.
  if (served > 0 && Number(text(row.tk)) >= served) whole = Fraction.of(100);
  const score = Fraction.of(100).minus(component).max(0).times(100).round();
  return { score, cut: whole.min(100).over(100) };
}

/** 4.2: hundredths, or null when the component is not complete. */
function raterScore(
  column: string,
  nip: string,
  period: string,
  facts: Facts,
  settings: Settings,
): number | null {
  const mine = facts.assessments.filter((row) => row.nip === nip && row.period === period);
  const counted = lastByKey(mine, (row) => row.penilai)
    .filter((row) => row.peran !== 'diri')
    .map((row) => ({ role: row.peran, rater: row.penilai, score: scoreCell(row, column) }))
    .filter((row) => row.score !== '')
    .map(({ role, rater, score }) => ({
      role,
      rater,
      score: corrected(Fraction.of(score), settings.corrections?.get(rater)?.[column]),
    }));
  if (!counted.some((row) => row.role === settings.requiredRole)) return null;
  if (new Set(counted.map((row) => row.rater)).size < settings.minimumRaters) return null;

  let sum = Fraction.of(0);
  let weights = Fraction.of(0);
  for (const [role, weight] of Object.entries(settings.roles)) {
    const scores = counted.filter((row) => row.role === role).map((row) => row.score);
    if (scores.length === 0) continue;
    const total = scores.reduce((running, score) => running.plus(score), Fraction.of(0));
    sum = sum.plus(total.over(scores.length).times(weight));
    weights = weights.plus(weight);
  }
  return sum.over(weights).times(100).round();
}

function scoreCell(row: object, wanted: string): string {
  const cell: unknown = Object.entries(row).find(([column]) => column === wanted)?.[1];
  return cell === null || cell === undefined ? '' : String(cell).trim();
}

/** 4.3: hundredths, null when a row lacks its achievement, `none` without target rows. */
function targetScore(nip: string, period: string, facts: Facts, settings: Settings): number | null | 'none' {
  const mine = facts.targets.filter((row) => row.nip === nip && row.period === period);
  const rows = lastByKey(mine, (row) => row.indikator);
  if (rows.length === 0) return 'none';
  if (rows.some((row) => text(row.realisasi) === '')) return null;

  let sum = Fraction.of(0);
  let weights = Fraction.of(0);
  for (const row of rows) {
    const weight = text(row.bobot);
    const done = achievement(row.arah, Fraction.of(text(row.target)), Fraction.of(text(row.realisasi)));
    sum = sum.plus(done.min(Fraction.percent(settings.targetCapPercent)).times(weight));
    weights = weights.plus(weight);
  }
  if (weights.compare(0) === 0) throw new Error(`target weights add up to 0: ${nip} ${period}`);
  // [I9] With a cap above 100% single rows may exceed 100, the component may not.
  return sum.over(weights).times(100).min(100).times(100).round();
}

function achievement(direction: string, target: Fraction, achieved: Fraction): Fraction {
  if (direction === 'naik') return target.compare(0) === 0 ? Fraction.of(1) : achieved.over(target);
  if (direction === 'turun') return achieved.compare(0) === 0 ? Fraction.of(1) : target.over(achieved);
  throw new Error(`no direction: ${direction}`);
}

/** 4.4 and 4.5. */
function totalScore(components: Performance['components'], settings: Settings): number | null {
  let sum = Fraction.of(0);
  let weights = 0;
  for (const { code, weight } of settings.components) {
    const score = components[code] ?? null;
    if (score === null && settings.missing === 'hold') return null;
    if (score === null && settings.missing === 'renormalise') continue;
    sum = sum.plus(Fraction.of(score ?? 0).times(weight));
    weights += weight;
  }
  return weights === 0 ? null : sum.over(weights).round();
}

/** 4.6 by bands on the total. */
function bandOf(score: number, settings: Settings): string {
  const band = settings.bands.find(
    (each) => Fraction.of(score).compare(Fraction.of(each.from).times(100)) >= 0,
  );
  if (band === undefined) throw new Error(`no band for ${score}`);
  return band.predicate;
}

/** 4.7. */
function factorOf(score: number | null, predicate: string | null, settings: Settings): Fraction | null {
  if (score === null) return null;
  if (settings.factor === 'proportional') return Fraction.of(score).over(10_000);
  const band = settings.bands.find((each) => each.predicate === predicate);
  if (band === undefined) throw new Error(`no predicate ${predicate}`);
  return Fraction.percent(band.percent);
}
