import { type Dated, openingRow, roundOf, service } from './generate-career.ts';
import { generateDiscipline, generateEvidence, generatePredicates } from './generate-evidence.ts';
import { kindOf, newNip } from './generate-service.ts';
import { generateTerms } from './generate-terms.ts';
import {
  type AdjustmentRow,
  addMonths,
  type EmployeeRow,
  type Facts,
  inService,
  NO_FACTS,
  NO_TERMS,
  personIn,
  type Run,
  type Step,
  type Terms,
  withRecorded,
  withTerms,
} from './oracle/index.ts';
import { Random } from './random.ts';
import type { Sheet } from './write-sheets.ts';
import { sheetsOf } from './year-sheets.ts';

export interface YearOptions {
  readonly seed: number;
  readonly count: number;
  /** A year of the calendar of the example policy. */
  readonly year: string;
  /** Month of the first run, 1 to 12; later than 1 gives opening balances. */
  readonly firstMonth: number;
  /**
   * Also policies in which every setting is drawn, new ones within the year, another price of rice, changes of kind,
   * returns, bonuses of any month, months computed twice, and the first two months of the next year.
   */
  readonly wide?: boolean;
}

/** What happens before and with one run: recorded first, computed, approved. */
export interface Round {
  readonly run: Run;
  readonly terms: Partial<Terms>;
  readonly sheets: readonly Sheet[];
  /** A run of the month that is only drafted before this one is computed. */
  readonly draft: Run | null;
  /** Whether the run is opened again and computed anew once it was approved. */
  readonly isReopened: boolean;
}

export interface GeneratedYear {
  readonly rounds: readonly Round[];
  readonly people: readonly { readonly nip: string; readonly steps: readonly Step[] }[];
}

/** Employees over a year in which facts come late, are corrected, people join and leave, and bonuses are paid. */
export function generateYear(options: YearOptions): GeneratedYear {
  const random = new Random(options.seed);
  const { year, firstMonth, wide = false } = options;
  const january = `${year}-01`;
  // Drawn apart, so that everything else of a year is the same with and without it.
  const apart = new Random(options.seed + 1_000_000);
  const runs = wide ? wideRunsOf(apart, january, firstMonth) : runsOf(random, year, firstMonth);
  const terms = termsByRound(wide ? generateTerms(apart, january, firstMonth) : [], runs);
  const taken = new Set<string>();
  const raters = Array.from({ length: 30 }, (_, index) => `Penilai ${index + 1}`);
  const people = Array.from({ length: options.count }, (_, index) => {
    const kind = kindOf(random, index);
    const start = random.chance(12) ? random.whole(0, 11) : -random.whole(1, 200);
    const mulai = `${addMonths(january, start)}-${random.pick(['01', '02', '03', '15', '28'])}`;
    const nip = newNip(random, kind, mulai, taken);
    const dated = service(random, { nip, kind, mulai, index, january, runs, wide });
    // Work can only be imported for someone who is known.
    const begun = dated[0]?.round;
    if (begun !== undefined) {
      if (firstMonth > 1 && mulai < `${year}-01-02`) {
        dated.push({ round: 0, facts: { opening: [openingRow(random, nip, kind, year, firstMonth - 1)] } });
      }
      dated.sort((a, b) => a.round - b.round);
      dated.push(...work(random, nip, raters, { runs, begun, year }));
    }
    return { nip, steps: withAdjustments(random, nip, dated, runs, terms) };
  });
  const rounds = runs.map((run, round): Round => {
    const monthly = runs.findIndex(({ period, kind }) => period === run.period && kind === 'regular');
    return {
      run,
      terms: terms[round] ?? NO_TERMS,
      draft: wide && monthly > round && apart.chance(50) ? { period: run.period, kind: 'regular' } : null,
      isReopened: wide && apart.chance(20),
      sheets: sheetsOf(
        `${String(round + 1).padStart(2, '0')}`,
        people.flatMap(({ steps }) => {
          const step = steps[2 * round];
          return step !== undefined && 'record' in step ? [step.record] : [];
        }),
      ),
    };
  });
  return { rounds, people };
}

/** A regular run a month, THR in March and the 13th salary in June, before or after the regular run. */
function runsOf(random: Random, year: string, firstMonth: number): Run[] {
  const runs: Run[] = [];
  for (let month = firstMonth; month <= 12; month += 1) {
    const period = `${year}-${String(month).padStart(2, '0')}`;
    const bonus = month === 3 ? ['thr' as const] : month === 6 ? ['gaji-13' as const] : [];
    const kinds = random.chance(50) ? [...bonus, 'regular' as const] : ['regular' as const, ...bonus];
    runs.push(...kinds.map((kind) => ({ period, kind })));
  }
  return runs;
}

/** The longest way back to the basis month of a bonus. */
const BASIS_MONTHS = 3;

/** Regular runs until February of the next year, with bonuses in any month whose basis month was run. */
function wideRunsOf(random: Random, january: string, firstMonth: number): Run[] {
  const earliest = firstMonth - 1 + BASIS_MONTHS;
  const thr = addMonths(january, random.whole(earliest, 11));
  const thirteenth = addMonths(january, random.whole(earliest, 11));
  const nextThr = addMonths(january, random.whole(12, 13));
  const runs: Run[] = [];
  for (let month = firstMonth - 1; month <= 13; month += 1) {
    const period = addMonths(january, month);
    const kinds: Run['kind'][] = ['regular'];
    const insert = (kind: Run['kind']): void => {
      kinds.splice(random.whole(0, kinds.length), 0, kind);
    };
    if (period === thr || period === nextThr) insert('thr');
    if (period === thirteenth) insert('gaji-13');
    runs.push(...kinds.map((kind) => ({ period, kind })));
  }
  return runs;
}

/** What is recorded for everybody before each run. */
function termsByRound(dated: ReturnType<typeof generateTerms>, runs: readonly Run[]): readonly Terms[] {
  return runs.map((_, round) =>
    dated
      .filter(({ month }) => roundOf(runs, month, 0) === round)
      .reduce((terms, each) => withTerms(terms, each.terms), NO_TERMS),
  );
}

/** The runs of the year and the round in which the employee becomes known. */
interface Span {
  readonly runs: readonly Run[];
  readonly begun: number;
  readonly year: string;
}

/** Evidence of every month, some of it late; sentences and official predicates. */
function work(random: Random, nip: string, raters: readonly string[], span: Span): Dated[] {
  const { runs, begun, year } = span;
  const dated: Dated[] = [];
  const add = (month: string, late: number, facts: Partial<Facts>): void => {
    const round = roundOf(runs, month, late);
    if (round !== undefined) dated.push({ round: Math.max(round, begun), facts });
  };
  for (const period of new Set(runs.map((run) => run.period))) {
    const { attendance, assessments, targets } = generateEvidence(random, nip, period, raters);
    add(period, random.chance(6) ? random.whole(1, 3) : 0, { attendance });
    add(period, random.chance(10) ? random.whole(1, 3) : 0, { assessments });
    add(period, random.chance(6) ? random.whole(1, 3) : 0, { targets });
    if (random.chance(40)) add(period, 0, { predicates: generatePredicates(random, nip, period) });
  }
  const sentenced = `${year}-${random.pick(['03', '05', '08'])}`;
  add(sentenced, random.whole(0, 2), { discipline: generateDiscipline(random, nip, sentenced) });
  return dated;
}

/** One record step and one run step a round; adjustments only where a slip is certain and no run of the month is approved. */
function withAdjustments(
  random: Random,
  nip: string,
  dated: readonly Dated[],
  runs: readonly Run[],
  terms: readonly Terms[],
): Step[] {
  const debtor = random.chance(25);
  let known: readonly EmployeeRow[] = [];
  return runs.flatMap((run, round): Step[] => {
    const due = dated.filter((each) => each.round === round);
    const recorded = due.reduce((facts, each) => withRecorded(facts, each.facts), NO_FACTS);
    known = [...known, ...recorded.employees];
    const person = personIn(known, run.period);
    const opensMonth = runs[round - 1]?.period !== run.period;
    const paid = person !== null && inService(person, run.period) && opensMonth;
    const adjustments = paid ? adjustmentRows(random, nip, run.period, person.jenis, debtor) : [];
    const record = { ...recorded, adjustments };
    return [{ record, terms: terms[round] ?? NO_TERMS }, { run }];
  });
}

function adjustmentRows(
  random: Random,
  nip: string,
  period: string,
  kind: string,
  debtor: boolean,
): AdjustmentRow[] {
  const rows: AdjustmentRow[] = [];
  const add = (kode: string, arah: string, jumlah: number, kena_pajak: string): void => {
    const prioritas = random.whole(1, 3);
    rows.push({
      nip,
      period,
      kode,
      uraian: `contoh ${rows.length + 1}`,
      arah,
      jumlah,
      kena_pajak,
      prioritas,
    });
  };
  if (random.chance(debtor ? 60 : 10)) {
    add('KOPERASI', 'potong', random.whole(50_000, debtor ? 6_000_000 : 400_000), random.pick(['', 'tidak']));
  }
  if (random.chance(debtor ? 50 : 15))
    add('ZAKAT', 'potong', random.whole(10_000, debtor ? 2_500_000 : 200_000), '');
  if (random.chance(6)) add('HONOR', 'tambah', random.whole(100_000, 5_000_000), 'ya');
  if (random.chance(6) && kind !== 'PPPK-PW')
    add('HONOR_FINAL', 'tambah', random.whole(100_001, 3_000_000), 'final');
  if (random.chance(4)) add('UANG_DUKA', 'tambah', random.whole(100_000, 900_000), 'tidak');
  return rows;
}
