import { BugError } from '../../domain/bug-error.ts';
import type { Period } from '../../domain/calendar/period.ts';
import type { ReportSheet, ReportValue } from '../ports/reports.ts';
import { Draws } from './draws.ts';
import { assessmentRows, attendanceRow, isAssessed, targetRows } from './evidence.ts';
import { identityAt, MOST_EMPLOYEES, text } from './identity.ts';
import { type UnitPlace, unitPlaces } from './layout.ts';
import { type Person, personAt, servesIn } from './person.ts';
import { PLANTED_CASES, type PlantedCase } from './planted.ts';
import { ratersOf } from './raters.ts';
import { DEMO_SHEETS, type DemoSheetKind, employeeRow } from './sheets.ts';

export type { DemoSheetKind } from './sheets.ts';
export { MOST_EMPLOYEES, PLANTED_CASES, type PlantedCase };

/** Which city, and which month of it. */
export interface CityOptions {
  /** Number of employees ever listed, 1 to `MOST_EMPLOYEES` (just below six million). */
  readonly employees: number;
  readonly period: Period;
  /** First month of the city, to which the planted cases belong; the period itself when not given. */
  readonly since?: Period;
  /** Another seed gives another city; 2026 when not given. */
  readonly seed?: number;
}

/** An invented city in one month. Every call of `rows` begins anew; only the row in hand is in memory. */
export interface City {
  /** Rows of a sheet in the order of its columns; scores in hundredths. */
  rows(kind: DemoSheetKind): Iterable<readonly ReportValue[]>;
  /** Identity numbers of the planted cases, for whoever shows the city around. */
  planted(): readonly { readonly case: PlantedCase; readonly nip: string }[];
}

/** A sheet of the city as an office would send it, ready to be written. */
export interface DemoSheet extends ReportSheet {
  readonly kind: DemoSheetKind;
}

/** A file of the city without its ending: `pegawai-2026-01`. */
export interface DemoFile {
  readonly name: string;
  readonly sheets: readonly DemoSheet[];
}

/**
 * An invented city that is the same on every machine: people by unit and rank, their attendance, ratings by three
 * raters, targets for about a third. All rows are valid; `PLANTED_CASES` says which situations are always there.
 * @throws BugError when the number of employees is outside 1 to `MOST_EMPLOYEES`
 */
export function generateCity(options: CityOptions): City {
  const { employees, period, since = period, seed = 2026 } = options;
  if (!Number.isInteger(employees) || employees < 1 || employees > MOST_EMPLOYEES) {
    throw new BugError(`no demo city of ${employees} employees`);
  }
  return {
    rows: (kind) => rowsOf(kind, employees, seed, since, period),
    planted: () => plantedIn(employees, seed, since, period),
  };
}

/** The four sheets of a city in one month. */
export function demoSheets(options: CityOptions): readonly DemoSheet[] {
  const city = generateCity(options);
  return DEMO_SHEETS.map(({ kind, ...sheet }) => ({
    ...sheet,
    kind,
    titles: [],
    rows: () => city.rows(kind),
  }));
}

/** The workbooks of a city in one month: the employees, and their performance in three sheets. */
export function demoWorkbooks(options: CityOptions): readonly DemoFile[] {
  const sheets = demoSheets(options);
  return [
    { name: `pegawai-${options.period}`, sheets: sheets.filter((sheet) => sheet.kind === 'employees') },
    { name: `kinerja-${options.period}`, sheets: sheets.filter((sheet) => sheet.kind !== 'employees') },
  ];
}

/** The same as files of one sheet each, as CSV needs it: scores are decimals in text (`86.50`), ready to be imported. */
export function demoTables(options: CityOptions): readonly DemoFile[] {
  return demoSheets(options).map((sheet) => ({
    name: `${sheet.name.toLowerCase()}-${options.period}`,
    sheets: [withScoresAsText(sheet)],
  }));
}

/** Reports write scores as hundredths into CSV; a sheet that people send has decimals. */
function withScoresAsText(sheet: DemoSheet): DemoSheet {
  const isScore = sheet.columns.map(({ format }) => format === 'score');
  if (!isScore.includes(true)) return sheet;
  return {
    ...sheet,
    columns: sheet.columns.map((column) =>
      column.format === 'score' ? { ...column, format: 'text' } : column,
    ),
    *rows() {
      for (const row of sheet.rows()) {
        yield row.map((value, i) => (isScore[i] && typeof value === 'number' ? decimalOf(value) : value));
      }
    },
  };
}

function decimalOf(hundredths: number): string {
  return `${Math.floor(hundredths / 100)}.${text(hundredths % 100, 2)}`;
}

function* rowsOf(
  kind: DemoSheetKind,
  employees: number,
  seed: number,
  since: Period,
  period: Period,
): Generator<readonly ReportValue[]> {
  const draws = new Draws(seed);
  for (const place of unitPlaces(employees)) {
    for (let position = 0; position < place.size; position++) {
      const person = personAt(draws, place, position, since, period);
      if (servesIn(person, period)) yield* rowsAbout(kind, draws, place, position, person, since, period);
    }
  }
}

function* rowsAbout(
  kind: DemoSheetKind,
  draws: Draws,
  place: UnitPlace,
  position: number,
  person: Person,
  since: Period,
  period: Period,
): Generator<readonly ReportValue[]> {
  if (kind === 'employees') yield employeeRow(person);
  else if (!isAssessed(person)) return;
  else if (kind === 'attendance') {
    const isMissing = person.who.planted === 'no-attendance' && period === since;
    if (!isMissing) yield attendanceRow(draws, person, since, period);
  } else if (kind === 'assessments') {
    yield* assessmentRows(draws, person, ratersOf(draws, place, position, person, since, period), period);
  } else yield* targetRows(draws, person, place.unit.staffing, period);
}

function plantedIn(employees: number, seed: number, since: Period, period: Period) {
  const draws = new Draws(seed);
  const found: { case: PlantedCase; nip: string }[] = [];
  for (const place of unitPlaces(employees)) {
    if (place.region > 0) break;
    for (let position = 0; position < place.pnsEnd; position++) {
      const { planted, nip } = identityAt(draws, place, position, since, period);
      if (planted !== null) found.push({ case: planted, nip });
    }
  }
  return found;
}
