import type { ReportSheet, ReportValue } from '../../app/ports/reports.ts';
import { TOTALS } from '../../domain/pay/slip-lines.ts';
import type { TraceStep } from '../../domain/pay/trace.ts';
import { REPORT_TEXT } from '../../text/reports/index.ts';
import { column } from '../columns.ts';
import {
  type ExplainBasis,
  type ExplainedInput,
  type ExplainedStep,
  makeExplainer,
} from '../explain/explain-steps.ts';
import { type ReportBasis, reportFooter, reportHead } from '../report-basis.ts';

/** The steps that led to one slip. */
export interface TracedSlip {
  readonly nip: string;
  readonly nama: string | null;
  readonly steps: readonly TraceStep[];
}

export interface SlipLinesInput extends ReportBasis {
  readonly cellOf: ExplainBasis['cellOf'];
  /** Slips of the run in NIP order with their steps. */
  readonly tracedSlips: () => Iterable<TracedSlip>;
}

/**
 * Sheet of every step of every slip: formula, figures filled in, rounding, the cells the figures came from and their
 * legal basis. `jumlah` is filled for money only; scores and percents stand in `perhitungan`.
 */
export function slipLines(input: SlipLinesInput): ReportSheet {
  const { lang, tracedSlips } = input;
  return {
    name: REPORT_TEXT[lang].sheet.slipLines,
    ...reportHead(input, 'slipLines'),
    columns: [
      column('nip', 'text', 20, lang),
      column('nama', 'text', 21, lang),
      column('kode', 'text', 22, lang),
      column('uraian', 'text', 24, lang),
      column('jumlah', 'rupiah', 14, lang),
      column('rumus', 'text', 32, lang),
      column('perhitungan', 'text', 38, lang),
      column('pembulatan', 'text', 21, lang),
      column('sumber', 'text', 57, lang),
      column('dasar', 'text', 30, lang),
      column('catatan', 'text', 21, lang),
    ],
    keyColumns: 2,
    *rows(): Iterable<readonly ReportValue[]> {
      const explain = makeExplainer(input);
      for (const { nip, nama, steps } of tracedSlips()) {
        for (const step of steps) yield stepRow(nip, nama, explain(step));
      }
    },
    emphasis: (row) => (SUMS.has(row[CODE]) ? 'subtotal' : null),
    footer: reportFooter(input),
  };
}

/** Place of the code in a row. */
const CODE = 2;
const SUMS: ReadonlySet<ReportValue | undefined> = new Set(TOTALS);

function stepRow(nip: string, nama: string | null, step: ExplainedStep): readonly ReportValue[] {
  return [
    nip,
    nama,
    step.code,
    step.label,
    step.unit === 'idr' ? step.amount : null,
    step.formula,
    step.filled,
    step.rounding,
    step.inputs.map(sourceLine).join('; '),
    basisLine(step.inputs),
    step.notes.length === 0 ? null : step.notes.join(' '),
  ];
}

function sourceLine({ name, valueText, sourceText }: ExplainedInput): string {
  return `${name} = ${valueText}: ${sourceText}`;
}

/** Every basis once, in the order of the inputs; several rates often rest on the same article. */
function basisLine(inputs: readonly ExplainedInput[]): string | null {
  const bases = new Set<string>();
  for (const { basisText } of inputs) if (basisText !== null) bases.add(basisText);
  return bases.size === 0 ? null : [...bases].join('; ');
}
