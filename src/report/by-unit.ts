import { grouped } from '../domain/fairness/ratings.ts';

/** Employees by work unit, in the order of the names; those without one first, under an empty name. */
export function byUnit<Employee extends { readonly unit: string | null }>(
  employees: readonly Employee[],
): readonly (readonly [unit: string, members: readonly Employee[]])[] {
  return [...grouped(employees, ({ unit }) => unit ?? '')].sort(([a], [b]) => (a < b ? -1 : 1));
}
