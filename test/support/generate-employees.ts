import { generateDiscipline, generateEvidence, generatePredicates } from './generate-evidence.ts';
import { type Cells, employeeCells } from './generate-record.ts';
import { endDay, firstMonth, kindOf, newNip, startDay } from './generate-service.ts';
import {
  addMonths,
  EMPLOYEE_COLUMNS,
  type EmployeeRow,
  EXAMPLE_SETTINGS,
  type Facts,
  NO_FACTS,
} from './oracle/index.ts';
import { Random } from './random.ts';
import { type Sheet, sheetOf } from './write-sheets.ts';

export interface GenerateOptions {
  readonly seed: number;
  readonly count: number;
  readonly period: string;
  /**
   * Also rows that a stricter reading of the rules might refuse: structural posts without eselon, allowances on
   * posts that have none, rows for the same employee and month on two sheets with different columns.
   */
  readonly oddities?: boolean;
}

/** One employee for the oracle. */
export interface GeneratedPerson {
  readonly nip: string;
  /** Facts of the sheets employees, attendance, assessments and targets. */
  readonly facts: Facts;
  /** The same with discipline and predicates. */
  readonly laterFacts: Facts;
}

/** The same employees twice: as input of the oracle and as sheets to import, in this order. */
export interface Generated {
  readonly period: string;
  readonly people: readonly GeneratedPerson[];
  readonly sheets: readonly Sheet[];
  /** Discipline and predicates. */
  readonly laterSheets: readonly Sheet[];
}

const CHANGED_POST = [
  'golongan',
  'mkg',
  'jabatan',
  'jenis_jabatan',
  'eselon',
  'tunjangan_fungsional',
  'kelas_jabatan',
];
const CHANGED_FAMILY = ['pasangan', 'anak', 'ptkp'];
const CHANGED_SERVICE = ['plt_kelas', 'kriteria_tpp', 'berhenti', 'status'];

/** Employees of every kind and in every situation of sections 2 to 5 and 7.1, the same for the same options. */
export function generateEmployees(options: GenerateOptions): Generated {
  const random = new Random(options.seed);
  const { period, oddities = false } = options;
  const full: EmployeeRow[] = [];
  const post: EmployeeRow[] = [];
  const family: EmployeeRow[] = [];
  const service: EmployeeRow[] = [];

  const taken = new Set<string>();
  const starts = Array.from({ length: options.count }, (_, index) => {
    const kind = kindOf(random, index);
    const mulai = startDay(random, kind, period);
    return { kind, mulai, nip: newNip(random, kind, mulai, taken) };
  });
  const nips = starts.map((each) => each.nip);
  const raters =
    nips.length >= 20 ? nips : [...nips, ...Array.from({ length: 20 }, (_, i) => `Penilai ${i + 1}`)];

  const people = starts.map(({ kind, mulai, nip }, index) => {
    const now = {
      ...employeeCells(random, kind, index, oddities),
      mulai,
      berhenti: endDay(random, mulai, period),
    };
    const first = firstMonth(random, mulai, period);
    const mine = [pushed(full, { nip, berlaku: first, ...now })];
    // A later row may hold before, in or after the period; only the first two count. No month is used twice.
    const months = [-7, -3, -1, 0, 1].map((each) => addMonths(period, each)).filter((month) => month > first);
    const nextMonth = (): string | undefined =>
      oddities && random.chance(20) ? first : months.splice(random.whole(0, months.length), 1)[0];
    for (const [sheet, columns] of [
      [post, CHANGED_POST],
      [family, CHANGED_FAMILY],
      [service, CHANGED_SERVICE],
    ] as const) {
      const berlaku = random.chance(15) ? nextMonth() : undefined;
      if (berlaku === undefined) continue;
      const cells = { ...employeeCells(random, kind, index, oddities), berhenti: now.berhenti };
      mine.push(pushed(sheet, { nip, berlaku, ...only(columns, cells) }));
    }
    const appointed = kind === 'CPNS' && random.chance(25) ? months.pop() : undefined;
    if (appointed !== undefined) mine.push(pushed(full, { nip, berlaku: appointed, ...now, jenis: 'PNS' }));

    const before = random.chance(10)
      ? generateEvidence(random, nip, addMonths(period, -1), raters)
      : NO_FACTS;
    const current = generateEvidence(random, nip, period, raters);
    const facts: Facts = {
      ...NO_FACTS,
      employees: mine,
      attendance: [...before.attendance, ...current.attendance],
      assessments: [...before.assessments, ...current.assessments],
      targets: [...before.targets, ...current.targets],
    };
    const discipline = generateDiscipline(random, nip, period);
    return {
      nip,
      facts,
      laterFacts: { ...facts, discipline, predicates: generatePredicates(random, nip, period) },
    };
  });

  const all = <K extends keyof Facts>(key: K): object[] =>
    people.flatMap((person) => [...person.laterFacts[key]]);
  const codes = EXAMPLE_SETTINGS.attendance.map((each) => each.code);
  const key = ['nip', 'berlaku'];
  return {
    period,
    people,
    sheets: [
      sheetOf('employees', '01-pegawai', [...key, ...EMPLOYEE_COLUMNS], full),
      sheetOf('employees', '02-pegawai-jabatan', [...key, ...CHANGED_POST], post),
      sheetOf('employees', '03-pegawai-keluarga', [...key, ...CHANGED_FAMILY], family),
      sheetOf('employees', '04-pegawai-status', [...key, ...CHANGED_SERVICE], service),
      sheetOf('attendance', '11-kehadiran', ['nip', 'period', ...codes], all('attendance')),
      sheetOf('assessments', '12-penilaian', ASSESSMENT_COLUMNS, all('assessments')),
      sheetOf('targets', '13-target', TARGET_COLUMNS, all('targets')),
    ],
    laterSheets: [
      sheetOf('discipline', '21-hukuman', ['nip', 'dari', 'sampai', 'persen', 'dasar'], all('discipline')),
      sheetOf('predicates', '22-predikat', ['nip', 'period', 'predikat'], all('predicates')),
    ],
  };
}

const ASSESSMENT_COLUMNS = 'nip period peran penilai kualitas inisiatif komunikasi catatan'.split(' ');
const TARGET_COLUMNS = 'nip period indikator satuan target realisasi bobot arah'.split(' ');

function pushed(rows: EmployeeRow[], row: EmployeeRow): EmployeeRow {
  rows.push(row);
  return row;
}

function only(columns: readonly string[], cells: Cells): Cells {
  return Object.fromEntries(columns.map((column) => [column, cells[column] ?? '']));
}
