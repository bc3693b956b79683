import type { ReportSheet, ReportValue } from '../../app/ports.ts';
import type { TraceStep } from '../../domain/pay/trace.ts';
import { REPORT_TEXT } from '../../text/reports.ts';
import { column } from '../columns.ts';
import {
  type ExplainBasis,
  type ExplainedInput,
  type ExplainedStep,
  makeExplainer,
} from '../explain/explain-steps.ts';
import { type ReportBasis, reportFooter, reportTitles } from '../report-basis.ts';

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
    titles: reportTitles(input, 'slipLines'),
    columns: [
      column('nip', 'text', 20, lang),
      column('nama', 'text', 28, lang),
      column('kode', 'text', 24, lang),
      column('uraian', 'text', 34, lang),
      column('jumlah', 'rupiah', 16, lang),
      column('rumus', 'text', 44, lang),
      column('perhitungan', 'text', 56, lang),
      column('pembulatan', 'text', 26, lang),
      column('sumber', 'text', 80, lang),
      column('dasar', 'text', 70, lang),
      column('catatan', 'text', 40, lang),
    ],
    *rows(): Iterable<readonly ReportValue[]> {
      const explain = makeExplainer(input);
      for (const { nip, nama, steps } of tracedSlips()) {
        for (const step of steps) yield stepRow(nip, nama, explain(step));
      }
    },
    footer: reportFooter(input),
  };
}

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
