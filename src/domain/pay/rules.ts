import type { Ratio } from '../money/exact.ts';
import type { EmployeeKind, Eselon, PtkpStatus } from '../people/employee.ts';

/** Legal basis of a figure, shown in explanations: rule id, day from which it holds, title and article. */
export interface RuleBasis {
  readonly id: string;
  readonly from: string;
  readonly title: string;
}

/** A figure of the law in force for the period, with its basis. */
export interface Ruled<T> {
  readonly value: T;
  readonly basis: RuleBasis;
}

/** One step of a salary grid. */
export interface GridStep {
  readonly mkg: number;
  /** Whole rupiah a month. */
  readonly amount: number;
}

/** A bracket: from above the previous `upTo` up to and including `upTo` (null: without end). */
export interface Bracket {
  readonly upTo: number | null;
  readonly rate: Ratio;
}

export type TerCategory = 'A' | 'B' | 'C';

/** The law as the calculation uses it: every rule resolved for one period. Missing rules stop the run before this exists. */
export interface PayRules {
  /** SHA-256 of the resolved rules in canonical form. */
  readonly digest: string;
  /** Grid of PNS (also CPNS) and PPPK per golongan, steps ascending by MKG. */
  readonly gajiPokok: {
    readonly pns: Ruled<ReadonlyMap<string, readonly GridStep[]>>;
    readonly pppk: Ruled<ReadonlyMap<string, readonly GridStep[]>>;
  };
  readonly cpnsShare: Ruled<Ratio>;
  readonly spouseAllowance: Ruled<Ratio>;
  readonly childAllowance: Ruled<Ratio>;
  readonly maxPaidChildren: Ruled<number>;
  readonly structuralAllowance: Ruled<ReadonlyMap<Eselon, number>>;
  /** By the exact text of the post. */
  readonly functionalAllowance: Ruled<ReadonlyMap<string, number>>;
  /** By golongan group: `I` to `IV` for PNS, `PPPK I-IV`, `PPPK V-VIII`, `PPPK IX-XII`, `PPPK XIII-XVII`. */
  readonly generalAllowance: Ruled<ReadonlyMap<string, number>>;
  readonly riceKgPerSoul: Ruled<number>;
  readonly ricePricePerKg: Ruled<number>;
  readonly iwp: Ruled<Ratio>;
  readonly iwpPension: Ruled<Ratio>;
  readonly pppkJhtTaspen: Ruled<Ratio>;
  readonly pppkJhtBpjs: Ruled<Ratio>;
  readonly pppkJpBpjs: Ruled<Ratio>;
  readonly healthEmployer: Ruled<Ratio>;
  readonly healthEmployee: Ruled<Ratio>;
  readonly healthCeiling: Ruled<number>;
  readonly jkk: Ruled<Ratio>;
  readonly jkm: Ruled<Ratio>;
  readonly terCategory: Ruled<ReadonlyMap<PtkpStatus, TerCategory>>;
  readonly ter: Ruled<Readonly<Record<TerCategory, readonly Bracket[]>>>;
  readonly ptkp: Ruled<ReadonlyMap<PtkpStatus, number>>;
  /** Article 17: marginal brackets on annual taxable income. */
  readonly article17: Ruled<readonly Bracket[]>;
  readonly occupationalCost: Ruled<{
    readonly rate: Ratio;
    readonly perMonth: number;
    readonly perYear: number;
  }>;
  /** Final tax on pay from the regional budget by golongan group: `I` … `IV`, `PPPK I-VIII`, `PPPK IX-XVII`. */
  readonly finalTax: Ruled<ReadonlyMap<string, Ratio>>;
  readonly noNpwpFactor: Ruled<Ratio>;
  readonly disciplineMediumCut: Ruled<Ratio>;
}

/** Whether a grid is the one of PNS and CPNS or of PPPK. */
export function gridOf(kind: EmployeeKind): 'pns' | 'pppk' {
  return kind === 'PNS' || kind === 'CPNS' ? 'pns' : 'pppk';
}
