import type { Simulation } from '../../app/simulate/simulate-policy.ts';
import { SIMULATED_FIGURES } from '../../domain/simulation/employee-effect.ts';
import type { GroupEffect, SimulationSummary } from '../../domain/simulation/simulation-summary.ts';
import { formatRupiah, formatWhole } from '../../text/format.ts';
import type { Lang } from '../../text/language.ts';
import { simulationTexts } from '../../text/simulation.ts';
import { renderTable } from './table.ts';

/** How many units, classes and employees with the largest changes are listed; a file lists all. */
const LISTED = 10;

/** What a simulation comes to: totals, who gains and who loses, units, classes, the employees who change most. */
export function renderSimulation(
  { first, last, before, after, employees }: Simulation,
  summary: SimulationSummary,
  hasRules: boolean,
  lang: Lang,
): readonly string[] {
  const text = simulationTexts[lang];
  const { columns } = text;
  const lines = [text.title(first, last), text.policies(before, after), ...(hasRules ? [text.rules] : [])];
  const money = (amount: number): string => formatRupiah(amount, lang);
  const totals = SIMULATED_FIGURES.map((figure) => {
    const [was, is] = [summary.before[figure], summary.after[figure]];
    return [text.figures[figure], money(was), money(is), money(is - was)];
  });
  lines.push(
    '',
    ...table([[columns.figure, columns.before, columns.after, columns.difference], ...totals], [1, 2, 3]),
    '',
    text.movement(summary.up, summary.down, summary.people - summary.up - summary.down),
  );
  if (summary.lines.length === 0) return [...lines, text.noDifference, '', text.notStored];
  const spans = summary.spans
    .filter(({ people }) => people > 0)
    .map(({ span, people, difference }) => [text.spans[span], formatWhole(people, lang), money(difference)]);
  lines.push(
    text.gains(summary.gained, summary.lost),
    text.crossed(summary.crossedUp, summary.crossedDown),
    '',
    ...table([[columns.span, columns.people, columns.difference], ...spans], [1, 2]),
    '',
    ...groups(columns.unit, summary.units, lang),
    '',
    ...groups(columns.class, summary.classes, lang),
    '',
    text.largest,
    ...table(
      largest(employees, changeOf).map((employee) => [
        employee.nip,
        money(employee.before.DITERIMA),
        money(employee.after.DITERIMA),
        money(changeOf(employee)),
      ]),
      [1, 2, 3],
    ),
    '',
    text.assumption,
    text.notStored,
  );
  return lines;
}

/** Groups with the largest changes of take-home, in their own order. */
function groups(heading: string, all: readonly GroupEffect[], lang: Lang): readonly string[] {
  const { columns, figures, none, more } = simulationTexts[lang];
  const kept = new Set(largest(all, changeOf));
  const rows = all
    .filter((group) => kept.has(group))
    .map((group) => [
      group.group === null ? none : String(group.group),
      ...[group.people, group.up, group.down].map((count) => formatWhole(count, lang)),
      formatRupiah(changeOf(group), lang),
      formatRupiah(group.after.BELANJA - group.before.BELANJA, lang),
    ]);
  const head = [heading, columns.people, columns.up, columns.down, figures.DITERIMA, figures.BELANJA];
  const rest = all.length - rows.length;
  return [...table([head, ...rows], [1, 2, 3, 4, 5]), ...(rest > 0 ? [`  ${more(rest)}`] : [])];
}

function changeOf({ before, after }: Pick<GroupEffect, 'before' | 'after'>): number {
  return after.DITERIMA - before.DITERIMA;
}

function largest<T>(all: readonly T[], size: (each: T) => number): readonly T[] {
  return all
    .filter((each) => size(each) !== 0)
    .sort((a, b) => Math.abs(size(b)) - Math.abs(size(a)))
    .slice(0, LISTED);
}

function table(rows: readonly (readonly string[])[], right: readonly number[]): readonly string[] {
  return renderTable(rows, right).map((line) => `  ${line}`);
}
