import { generateDiscipline, generateEvidence, generatePredicates } from './generate-evidence.ts';
import { type Cells, employeeCells, type Kind } from './generate-record.ts';
import { kindOf, newNip } from './generate-service.ts';
import {
  type AdjustmentRow,
  addMonths,
  daysOf,
  type EmployeeRow,
  type Facts,
  inService,
  NO_FACTS,
  type OpeningRow,
  personIn,
  type Run,
  type Step,
  withRecorded,
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
}

/** A year of runs: import the sheets of a round, then compute and approve its run. */
export interface GeneratedYear {
  readonly rounds: readonly { readonly run: Run; readonly sheets: readonly Sheet[] }[];
  readonly people: readonly { readonly nip: string; readonly steps: readonly Step[] }[];
}

/** Facts of one employee with the round before whose run they are recorded. */
interface Dated {
  readonly round: number;
  readonly facts: Partial<Facts>;
}

/** Employees over a year in which facts come late, are corrected, people join and leave, and bonuses are paid. */
export function generateYear(options: YearOptions): GeneratedYear {
  const random = new Random(options.seed);
  const runs = runsOf(random, options);
  const taken = new Set<string>();
  const raters = Array.from({ length: 30 }, (_, index) => `Penilai ${index + 1}`);
  const people = Array.from({ length: options.count }, (_, index) => {
    const kind = kindOf(random, index);
    const start = random.chance(12) ? random.whole(0, 11) : -random.whole(1, 200);
    const mulai = `${addMonths(`${options.year}-01`, start)}-${random.pick(['01', '02', '03', '15', '28'])}`;
    const nip = newNip(random, kind, mulai, taken);
    const dated = service(random, { nip, kind, mulai, index, options, runs });
    // Work can only be imported for someone who is known.
    const begun = dated[0]?.round;
    if (begun !== undefined) dated.push(...work(random, nip, raters, { runs, begun, year: options.year }));
    return { nip, steps: withAdjustments(random, nip, kind, dated, runs) };
  });
  const rounds = runs.map((run, round) => ({
    run,
    sheets: sheetsOf(
      `${String(round + 1).padStart(2, '0')}`,
      people.flatMap(({ steps }) => {
        const step = steps[2 * round];
        return step !== undefined && 'record' in step ? [step.record] : [];
      }),
    ),
  }));
  return { rounds, people };
}

/** A regular run a month, THR in March and the 13th salary in June, before or after the regular run. */
function runsOf(random: Random, { year, firstMonth }: YearOptions): Run[] {
  const runs: Run[] = [];
  for (let month = firstMonth; month <= 12; month += 1) {
    const period = `${year}-${String(month).padStart(2, '0')}`;
    const bonus = month === 3 ? ['thr' as const] : month === 6 ? ['gaji-13' as const] : [];
    const kinds = random.chance(50) ? [...bonus, 'regular' as const] : ['regular' as const, ...bonus];
    runs.push(...kinds.map((kind) => ({ period, kind })));
  }
  return runs;
}

/** The first round whose run is of the month or later, put off by some rounds; none after the last. */
function roundOf(runs: readonly Run[], month: string, late: number): number | undefined {
  const round = runs.findIndex((run) => run.period >= month);
  return round < 0 || round + late >= runs.length ? undefined : round + late;
}

interface Career {
  readonly nip: string;
  readonly kind: Kind;
  readonly mulai: string;
  readonly index: number;
  readonly options: YearOptions;
  readonly runs: readonly Run[];
}

const CHANGES = [
  ['golongan', 'mkg'],
  ['jabatan', 'jenis_jabatan', 'eselon', 'tunjangan_fungsional', 'kelas_jabatan'],
  ['pasangan', 'anak', 'ptkp'],
  ['status'],
  ['plt_kelas', 'kriteria_tpp'],
];

/** The first full row, later changes of some columns (many recorded late), and the end of service. */
function service(random: Random, career: Career): Dated[] {
  const { nip, kind, mulai, index, options, runs } = career;
  const january = `${options.year}-01`;
  const cells = (): Cells => employeeCells(random, kind, index, false);
  const first = mulai.slice(0, 7) > january ? mulai.slice(0, 7) : january;
  const dated: Dated[] = [];
  const add = (month: string, late: number, row: EmployeeRow): void => {
    const round = roundOf(runs, month, late);
    // The first row says who it is; others of a late starter come after it.
    const begun = dated[0]?.round ?? 0;
    if (round === undefined || round < begun || (round === begun && begun > 0)) return;
    dated.push({ round, facts: { employees: [row] } });
  };
  const now = { ...cells(), status: 'aktif', plt_kelas: '', berhenti: '' };
  add(first, random.chance(15) && first > january ? random.whole(1, 3) : 0, {
    nip,
    berlaku: first,
    ...now,
    mulai,
  });
  const begun = dated[0]?.round;
  if (begun === undefined) return [];
  // One sheet must not hold two rows for the same employee and month.
  const used = new Set<string>();

  for (let change = random.whole(0, 3); change > 0; change -= 1) {
    const month = addMonths(first, random.whole(0, 11));
    const columns = random.pick(CHANGES);
    const changed = cells();
    const row = Object.fromEntries(columns.map((column) => [column, changed[column] ?? '']));
    const late = random.chance(50) ? 0 : random.whole(1, 5);
    const round = roundOf(runs, month, late);
    const key = `${round} ${month} ${columns.join()}`;
    if (round === undefined || round <= begun || used.has(key)) continue;
    used.add(key);
    add(month, late, { nip, berlaku: month, ...row });
  }
  if (kind === 'CPNS' && random.chance(40)) {
    add(addMonths(first, 3), random.whole(1, 3), { nip, berlaku: addMonths(first, 3), jenis: 'PNS' });
  }
  if (random.chance(12)) {
    const month = addMonths(first, random.whole(1, 10));
    const berhenti = random.pick([daysOf(month).at(-1) ?? '', `${month}-01`, `${month}-15`]);
    add(month, random.pick([0, 0, 1, 2]), { nip, berlaku: month, berhenti });
  }
  if (options.firstMonth > 1 && mulai < `${options.year}-01-02`) {
    dated.push({ round: 0, facts: { opening: [openingRow(random, nip, kind, options)] } });
  }
  return dated.sort((a, b) => a.round - b.round);
}

function openingRow(random: Random, nip: string, kind: Kind, options: YearOptions): OpeningRow {
  const bulan = options.firstMonth - 1;
  const monthly = random.whole(2_000_000, 9_000_000);
  const tpp = kind === 'PPPK-PW' ? 0 : random.whole(0, 9_000_000);
  return {
    nip,
    tahun: options.year,
    bruto_gaji: bulan * monthly,
    bruto_tpp: bulan * tpp,
    iuran: bulan * random.whole(0, 300_000),
    pph_gaji: bulan * random.whole(0, 150_000),
    pph_tpp: bulan * random.whole(0, 400_000),
    bulan,
  };
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
  kind: Kind,
  dated: readonly Dated[],
  runs: readonly Run[],
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
    const adjustments = paid ? adjustmentRows(random, nip, run.period, kind, debtor) : [];
    const record = { ...recorded, adjustments };
    return [{ record }, { run }];
  });
}

function adjustmentRows(
  random: Random,
  nip: string,
  period: string,
  kind: Kind,
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
