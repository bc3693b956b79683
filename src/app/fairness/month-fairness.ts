import type { Period } from '../../domain/calendar/period.ts';
import type { FairnessFinding } from '../../domain/fairness/fairness-finding.ts';
import { fairnessFindings } from '../../domain/fairness/fairness-findings.ts';
import { type FairnessPolicy, fairnessOf } from '../../domain/fairness/fairness-policy.ts';
import { type Rating, ratingOf } from '../../domain/fairness/ratings.ts';
import { type RoleCoverage, summariseCoverage } from '../../domain/fairness/role-coverage.ts';
import type { UnitScores } from '../../domain/fairness/unit-scores.ts';
import type { Slip } from '../../domain/pay/calculate-slip.ts';
import type { PayPolicy, PerformancePolicy } from '../../domain/pay/policy.ts';
import type { EmployeeEvidence } from '../../domain/pay/slip-work.ts';
import { raterName } from '../../domain/performance/calibration.ts';
import type { AssessmentFact } from '../../domain/performance/evidence.ts';
import { meanScore } from '../../domain/performance/robust.ts';
import { calculateTargetScore } from '../../domain/performance/target-score.ts';
import type { Problem } from '../../domain/problem.ts';
import { type DatedAnswer, findingProblems, type JudgedFinding, judgeFindings } from './judged-finding.ts';

interface UnitTally {
  readonly totals: number[];
  readonly rated: number[];
  readonly targets: number[];
}

/** Collects a month's ratings and scores, employee after employee, and tells what stands out in them. */
export class MonthFairness {
  readonly ratings: Rating[] = [];
  /** What the policy looks for, and what it wants answered. */
  readonly policy: FairnessPolicy;
  readonly #performance: PerformancePolicy;
  readonly #units = new Map<string, UnitTally>();
  readonly #rated: { readonly unit: string; readonly roles: ReadonlySet<string> }[] = [];
  readonly #known = new Set<string>();
  /** How a rater is written first, by his name in capitals: he is one person, however sheets write him. */
  readonly #written = new Map<string, string>();

  constructor(policy: PayPolicy) {
    this.policy = fairnessOf(policy);
    this.#performance = policy.performance;
  }

  /** Takes one employee with a slip on which TPP is due. */
  add({ nip, assessments, targets }: EmployeeEvidence, { record, performance }: Slip): void {
    this.#known.add(nip);
    if (performance === null) return;
    const own = assessments.flatMap(
      (each) => ratingOf(nip, { ...each, penilai: this.#writtenFirst(each) }) ?? [],
    );
    this.ratings.push(...own);
    const unit = record.unit ?? '';
    this.#rated.push({ unit, roles: new Set(own.map(({ role }) => role)) });
    const tally = this.#units.get(unit) ?? { totals: [], rated: [], targets: [] };
    this.#units.set(unit, tally);
    if (performance.total !== null) tally.totals.push(performance.total);
    if (own.length > 0) tally.rated.push(meanScore(own.map(({ score }) => score)));
    if (targets.length > 0) {
      const result = calculateTargetScore('', targets, this.#performance.targets.cap, null);
      if (result.kind === 'score') tally.targets.push(result.score);
    }
  }

  #writtenFirst(assessment: AssessmentFact): string {
    const name = raterName(assessment);
    const written = this.#written.get(name) ?? assessment.penilai;
    this.#written.set(name, written);
    return written;
  }

  /** Scores of every unit, by name. */
  units(): readonly UnitScores[] {
    return [...this.#units]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([unit, scores]) => ({ unit, ...scores }));
  }

  /** How many employees of each unit were rated by each role. */
  coverage(): readonly RoleCoverage[] {
    return summariseCoverage(
      this.#rated,
      this.#performance.raters.roles.map(({ role }) => role),
    );
  }

  findings(): readonly FairnessFinding[] {
    return fairnessFindings(this.ratings, this.units(), this.policy.thresholds);
  }

  /** The findings with their answers. */
  judged(answers: readonly DatedAnswer[]): readonly JudgedFinding[] {
    return judgeFindings(this.findings(), answers, this.policy);
  }

  /** The findings as `check` lists them. */
  problems(period: Period, answers: readonly DatedAnswer[]): readonly Problem[] {
    return findingProblems(period, this.judged(answers), (rater) => this.#known.has(rater));
  }
}
