import { BugError } from '../domain/bug-error.ts';
import { hundredthsOfPercent, type Ratio } from '../domain/money/exact.ts';
import type { Bracket, GridStep, TerCategory } from '../domain/pay/rules.ts';
import { ESELON, type Eselon, PTKP_STATUSES, type PtkpStatus } from '../domain/people/employee.ts';

/*
 * Reading rule values into the types of the calculation. Shipped data and imported additions are checked before they
 * get here; what still has the wrong shape is a broken promise, so it stops the program instead of becoming a zero.
 */

const TER_CATEGORIES = ['A', 'B', 'C'] as const satisfies readonly TerCategory[];

/** A whole number, 0 or more: rupiah, kilograms, persons, years or hundredths of a percent. */
export function wholeValue(value: unknown): number {
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value;
  return refuse('a whole number of 0 or more', value);
}

/** A rate kept in hundredths of a percent. */
export function ratioValue(value: unknown): Ratio {
  return hundredthsOfPercent(wholeValue(value));
}

/** Whole numbers by name: rupiah by golongan group or post, years by group of posts. */
export function amountsValue(value: unknown): ReadonlyMap<string, number> {
  return new Map(entriesOf(value).map(([name, amount]) => [name, wholeValue(amount)]));
}

/** Rates by name (golongan group), kept in hundredths of a percent. */
export function ratesValue(value: unknown): ReadonlyMap<string, Ratio> {
  return new Map(entriesOf(value).map(([name, rate]) => [name, ratioValue(rate)]));
}

/** Rupiah for each eselon, none left out. */
export function amountsByEselonValue(value: unknown): ReadonlyMap<Eselon, number> {
  return byEvery(ESELON, value, wholeValue);
}

/** Rupiah for each tax status, none left out. */
export function amountsByPtkpValue(value: unknown): ReadonlyMap<PtkpStatus, number> {
  return byEvery(PTKP_STATUSES, value, wholeValue);
}

/** TER category for each tax status, none left out. */
export function categoriesByPtkpValue(value: unknown): ReadonlyMap<PtkpStatus, TerCategory> {
  return byEvery(PTKP_STATUSES, value, categoryValue);
}

/** Salary grid: steps per golongan, ascending by MKG as the data gives them. */
export function gridValue(value: unknown): ReadonlyMap<string, readonly GridStep[]> {
  return new Map(entriesOf(value).map(([golongan, steps]) => [golongan, listOf(steps).map(stepValue)]));
}

/** Brackets, ascending, the last one without end. */
export function bracketsValue(value: unknown): readonly Bracket[] {
  return listOf(value).map(bracketValue);
}

/** Brackets of the three TER categories. */
export function bracketsByCategoryValue(value: unknown): Readonly<Record<TerCategory, readonly Bracket[]>> {
  const table = fieldsOf(value);
  return { A: bracketsValue(table.A), B: bracketsValue(table.B), C: bracketsValue(table.C) };
}

/** A rate with the rupiah that it may reach in a month and in a year. */
export function rateWithCapsValue(value: unknown): { rate: Ratio; perMonth: number; perYear: number } {
  const { rate, perMonth, perYear } = fieldsOf(value);
  return { rate: ratioValue(rate), perMonth: wholeValue(perMonth), perYear: wholeValue(perYear) };
}

function stepValue(value: unknown): GridStep {
  const [mkg, amount] = listOf(value);
  return { mkg: wholeValue(mkg), amount: wholeValue(amount) };
}

function bracketValue(value: unknown): Bracket {
  const { upTo, rate } = fieldsOf(value);
  return { upTo: upTo === null ? null : wholeValue(upTo), rate: ratioValue(rate) };
}

function categoryValue(value: unknown): TerCategory {
  return TER_CATEGORIES.find((category) => category === value) ?? refuse('A, B or C', value);
}

function byEvery<K extends string, V>(
  keys: readonly K[],
  value: unknown,
  read: (part: unknown) => V,
): ReadonlyMap<K, V> {
  const table = fieldsOf(value);
  return new Map(keys.map((key) => [key, read(table[key])]));
}

function entriesOf(value: unknown): [string, unknown][] {
  return Object.entries(fieldsOf(value));
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return refuse('a table', value);
  return { ...value };
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : refuse('a list', value);
}

function refuse(expected: string, found: unknown): never {
  throw new BugError(`rule value: expected ${expected}, found ${JSON.stringify(found)}`);
}
