import type { Explanation } from '../../app/explain/explain-slip.ts';
import type { ObjectionStanding } from '../../app/objections/objection-state.ts';
import { TOTALS } from '../../domain/pay/slip-lines.ts';
import type { ExplainedDay, ExplainedStep } from '../../report/index.ts';
import { makeLabels } from '../../report/index.ts';
import { attendanceDaysTexts, unexcusedInWords } from '../../text/attendance-days.ts';
import { EXPLAIN_TEXT } from '../../text/explain.ts';
import { explainTexts } from '../../text/explanation.ts';
import { formatRupiah } from '../../text/format.ts';
import type { Lang } from '../../text/language.ts';
import { objectionTexts } from '../../text/objections.ts';
import { wordsOf } from './objections.ts';
import { renderTable } from './table.ts';

// With what else a command needs of `report` to explain a slip: the rest of it stays unloaded.
export { explainDays, explainSteps } from '../../report/index.ts';

/** What an explanation consists of, in words. */
export interface ExplainedParts {
  readonly steps: readonly ExplainedStep[];
  /** null where attendance did not come from a log. */
  readonly days: readonly ExplainedDay[] | null;
  readonly objections: readonly ObjectionStanding[];
}

/**
 * A slip's explanation for the terminal: who, the days of an attendance log, every step with its figures and their cells, the totals, objections, the
 * seal, the chain head.
 */
export function renderExplanation(
  { row, run, basis, slip, unexcused }: Explanation,
  { steps, days, objections }: ExplainedParts,
  chainHead: string,
  lang: Lang,
): readonly string[] {
  const text = explainTexts[lang];
  const labels = makeLabels(basis.context.policy, lang);
  const lines = [
    `${row.nip}  ${row.nama ?? ''}`.trimEnd(),
    text.who(row),
    text.run(run, basis.policy.name),
    ...(basis.context.policy.example ? [text.example] : []),
    ...(basis.context.policy.approval.separatePersons ? [] : [text.onePerson]),
  ];
  if (row.status === 'held') lines.push(text.held(slip.missing, run.kind !== 'regular'));
  if (days !== null) lines.push(...renderDays(days, lang));
  if (unexcused !== null) lines.push('', unexcusedInWords(unexcused, lang));
  for (const step of steps) lines.push('', ...renderStep(step));
  lines.push('', text.totals);
  const totals = TOTALS.map((code) => [labels.code(code), formatRupiah(row.totals[code], lang)]);
  lines.push(
    ...renderTable(totals, [1]).map((line) => `  ${line}`),
    ...renderRaised(objections, lang),
    '',
    text.seal(run.seal),
    text.chainHead(chainHead),
  );
  return lines;
}

function renderRaised(objections: readonly ObjectionStanding[], lang: Lang): readonly string[] {
  if (objections.length === 0) return [];
  const words = objections.flatMap((each) => wordsOf(each, lang)).map((line) => `  ${line}`);
  return ['', objectionTexts[lang].title, ...words];
}

/** A line for each day: hours, stamps, what became of it, and the cells that tell so. */
function renderDays(days: readonly ExplainedDay[], lang: Lang): readonly string[] {
  const text = attendanceDaysTexts[lang];
  const rows = days.map(({ day, weekday, shift, start, end, arrival, departure, result, cells }) => [
    `${weekday} ${day}`,
    `${start === null ? '' : `${start}–${end}`}${shift === null ? '' : ` ${shift}`}`.trim(),
    arrival ?? '',
    departure ?? '',
    result,
    cells.map(EXPLAIN_TEXT[lang].cell).join('; '),
  ]);
  return ['', text.title, ...renderTable([text.columns, ...rows]).map((line) => `  ${line}`)];
}

function renderStep(step: ExplainedStep): readonly string[] {
  const head = step.label === step.code ? step.code : `${step.code}  ${step.label}`;
  const lines = [`${head}: ${step.amountText}`, `  ${step.formula}`, `  ${step.filled}`];
  if (step.rounding !== null) lines.push(`  ${step.rounding}`);
  for (const input of step.inputs) {
    const basis = input.basisText === null ? '' : ` (${input.basisText})`;
    lines.push(`    ${input.name} = ${input.valueText}  ← ${input.sourceText}${basis}`);
  }
  for (const note of step.notes) lines.push(`  ! ${note}`);
  return lines;
}
