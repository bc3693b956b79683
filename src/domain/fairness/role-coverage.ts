/** How many of a unit's employees somebody in one role has rated. */
export interface RoleCoverage {
  readonly unit: string;
  readonly role: string;
  readonly rated: number;
  readonly people: number;
}

/**
 * Coverage by unit and role, units by name, roles in the policy's order.
 * @param employees unit of each employee and the roles that have rated him
 */
export function summariseCoverage(
  employees: readonly { readonly unit: string; readonly roles: ReadonlySet<string> }[],
  roles: readonly string[],
): readonly RoleCoverage[] {
  const units = new Map<string, ReadonlySet<string>[]>();
  for (const { unit, roles: own } of employees) {
    const unitRoles = units.get(unit);
    if (unitRoles) unitRoles.push(own);
    else units.set(unit, [own]);
  }
  return [...units]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([unit, people]) =>
      roles.map((role) => ({
        unit,
        role,
        rated: people.filter((own) => own.has(role)).length,
        people: people.length,
      })),
    );
}
