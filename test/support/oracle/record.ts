import { daysOf, workingDaysOf } from './days.ts';
import { EMPLOYEE_COLUMNS, type EmployeeRow, text, whole, yes } from './rows.ts';
import type { Settings } from './settings.ts';

/** What is known of the employee for one month, every cell as text. */
export interface Person {
  readonly nip: string;
  readonly jenis: string;
  readonly golongan: string;
  readonly mkg: number | null;
  readonly jabatan: string;
  readonly jenisJabatan: string;
  readonly eselon: string;
  readonly functional: number | null;
  readonly kelas: number | null;
  readonly pltKelas: number | null;
  readonly criteria: readonly string[];
  readonly spouse: boolean;
  readonly children: number;
  readonly identified: boolean;
  readonly mulai: string;
  readonly berhenti: string;
  readonly status: string;
  readonly contractPay: number | null;
  /** PTKP status that decides the tax of the year. */
  readonly ptkp: string;
}

/** Rows by month; of the same month the one recorded last comes last. */
function inOrder(rows: readonly EmployeeRow[]): EmployeeRow[] {
  return [...rows].sort((a, b) => (a.berlaku < b.berlaku ? -1 : a.berlaku > b.berlaku ? 1 : 0));
}

/** Persons that were folded before, by the list of their rows, which never changes: every month asks for all earlier ones. */
const folded = new WeakMap<readonly EmployeeRow[], Map<string, Person | null>>();

/**
 * The person as known for a month, or null when no row holds by then.
 * [I1] Column by column: the latest row up to the month whose sheet has the column.
 */
export function personIn(rows: readonly EmployeeRow[], period: string): Person | null {
  const months = folded.get(rows) ?? new Map<string, Person | null>();
  folded.set(rows, months);
  const known = months.get(period);
  if (known !== undefined) return known;
  const person = foldedIn(rows, period);
  months.set(period, person);
  return person;
}

function foldedIn(rows: readonly EmployeeRow[], period: string): Person | null {
  const past = inOrder(rows).filter((row) => row.berlaku <= period);
  const first = past[0];
  if (first === undefined) return null;
  const cells: Record<string, string> = {};
  for (const row of past) {
    for (const column of EMPLOYEE_COLUMNS) if (column in row) cells[column] = text(row[column]);
  }
  const cell = (column: (typeof EMPLOYEE_COLUMNS)[number]): string => cells[column] ?? '';
  return {
    nip: first.nip,
    jenis: cell('jenis'),
    golongan: cell('golongan'),
    mkg: whole(cell('mkg')),
    jabatan: cell('jabatan'),
    jenisJabatan: cell('jenis_jabatan'),
    eselon: cell('eselon'),
    functional: whole(cell('tunjangan_fungsional')),
    kelas: whole(cell('kelas_jabatan')),
    pltKelas: whole(cell('plt_kelas')),
    criteria: cell('kriteria_tpp')
      .split(',')
      .map((code) => code.trim().toUpperCase())
      .filter((code) => code !== ''),
    spouse: yes(cell('pasangan')),
    children: whole(cell('anak')) ?? 0,
    identified: cell('npwp') !== '' || cell('nik') !== '',
    mulai: cell('mulai'),
    berhenti: cell('berhenti'),
    status: cell('status') === '' ? 'aktif' : cell('status'),
    contractPay: whole(cell('gaji_kontrak')),
    ptkp: taxStatus(rows, cell('mulai'), period.slice(0, 4)),
  };
}

/**
 * [I2] The PTKP status of January, or of the month of `mulai` for someone who starts later in the tax year.
 * Only rows whose sheet has the column count; when none holds by that month, the one with the oldest month does.
 */
function taxStatus(rows: readonly EmployeeRow[], mulai: string, year: string): string {
  const month = mulai.slice(0, 4) === year ? mulai.slice(0, 7) : `${year}-01`;
  const known = inOrder(rows).filter((row) => 'ptkp' in row);
  const past = known.filter((row) => row.berlaku <= month);
  if (past.length > 0) return text(past.at(-1)?.ptkp);
  const oldest = known.filter((row) => row.berlaku === known[0]?.berlaku);
  return text(oldest.at(-1)?.ptkp);
}

/** Whether at least one calendar day of the month lies in the span of service. */
export function inService(person: Person, period: string): boolean {
  return daysOf(period).some((day) => serves(person, day));
}

function serves(person: Person, day: string): boolean {
  return person.mulai <= day && (person.berhenti === '' || day <= person.berhenti);
}

/** Working days of the month and how many of them lie in the span of service. */
export function workingDays(
  person: Person,
  period: string,
  settings: Settings,
): { readonly served: number; readonly working: number } {
  if (!settings.calendarYears.includes(period.slice(0, 4))) throw new Error(`no calendar for ${period}`);
  const days = workingDaysOf(period, settings);
  return { served: days.filter((day) => serves(person, day)).length, working: days.length };
}

/** Whether the whole salary of the month is due: in service by its first working day and on its first day at the latest not yet gone. */
export function salaryDue(person: Person, period: string, settings: Settings): boolean {
  const firstWorkingDay = workingDaysOf(period, settings)[0];
  if (firstWorkingDay === undefined) throw new Error(`no working day in ${period}`);
  return person.mulai <= firstWorkingDay && (person.berhenti === '' || person.berhenti >= `${period}-01`);
}

/** The shares that the service status leaves, as percentages. */
export function statusShare(
  person: Person,
  settings: Settings,
): { readonly salary: string; readonly tpp: string } {
  const share = settings.statusShares[person.status];
  if (share === undefined) throw new Error(`no shares for status ${person.status}`);
  return share;
}
