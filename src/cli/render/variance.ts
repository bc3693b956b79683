import type { EmployeeVariance } from '../../app/compare-runs.ts';
import type { Run } from '../../app/ports/runs.ts';
import { CAUSES, type Cause } from '../../domain/pay/variance.ts';
import { explainTexts } from '../../text/explanation.ts';
import { formatRupiah } from '../../text/format.ts';
import type { Lang } from '../../text/language.ts';
import { varianceTexts } from '../../text/variance.ts';
import { renderTable } from './table.ts';

/** What the terminal shows of a comparison. */
export interface VarianceSummary {
  readonly before: Run;
  readonly after: Run;
  readonly people: number;
  readonly causes: Readonly<Partial<Record<Cause, number>>>;
  readonly largest: readonly EmployeeVariance[];
  readonly separatePersons: boolean;
  readonly chainHead: string;
}

/** Totals, the difference by cause, and the employees whose take-home changed most. */
export function renderVariance(
  { before, after, people, causes, largest, separatePersons, chainHead }: VarianceSummary,
  lang: Lang,
): readonly string[] {
  const text = varianceTexts[lang];
  const lines = [
    text.title(before.period, after.period),
    ...text.totals(before.totals.DITERIMA, after.totals.DITERIMA, people),
    '',
  ];
  const pinned = [
    ...text.pinned(before.seal, after.seal, chainHead),
    ...(separatePersons ? [] : [explainTexts[lang].onePerson]),
  ];
  if (people === 0) return [...lines, text.nothing, '', ...pinned];
  const rows = CAUSES.filter((cause) => causes[cause] !== undefined).map((cause) => [
    text.causes[cause],
    formatRupiah(causes[cause] ?? 0, lang),
  ]);
  lines.push(...renderTable(rows, [1]).map((line) => `  ${line}`), '', text.largest);
  for (const { nip, before: was, after: is, causes: own } of largest) {
    const why = CAUSES.filter((cause) => own[cause] !== undefined)
      .map((cause) => `${text.causes[cause]} ${formatRupiah(own[cause] ?? 0, lang)}`)
      .join(', ');
    lines.push(`  ${nip}  ${formatRupiah(is - was, lang)}  (${why})`);
  }
  return [...lines, '', ...pinned];
}
