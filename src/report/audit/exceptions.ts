import type { ReportSheet, ReportValue } from '../../app/ports/reports.ts';
import type { SlipRow } from '../../app/ports/runs.ts';
import type { Oddity } from '../../domain/pay/calculate-slip.ts';
import { unexcusedInWords } from '../../text/attendance-days.ts';
import type { Lang } from '../../text/language.ts';
import { REPORT_TEXT, type ReportText } from '../../text/reports/index.ts';
import { column } from '../columns.ts';
import { makeLabels } from '../labels.ts';
import { type ReportBasis, reportFooter, reportHead } from '../report-basis.ts';

/** Unexcused days of an employee in the year up to the month of the run, as words tell of them. */
export type UnexcusedInYear = Parameters<typeof unexcusedInWords>[0];

export interface ExceptionsInput extends ReportBasis {
  readonly slips: () => Iterable<SlipRow>;
  /** null for whoever has none, and where the run pays no month of work. */
  readonly unexcused: (slip: SlipRow) => UnexcusedInYear | null;
}

/** Machine name of unexcused days in the column `masalah`; `check` names the sanction under the same name. */
const UNEXCUSED = 'unexcused-days';

/** Machine name of a held slip's reason in the column `masalah`; oddities stand there under their own names. */
const MISSING_EVIDENCE = 'evidence-missing';

/**
 * Sheet of the slips that an officer should look at, in NIP order: one row per missing component, per oddity, and for the
 * unexcused days of the year, on which deductions from TPP rest.
 */
export function exceptions(input: ExceptionsInput): ReportSheet {
  const { lang, slips, policy, unexcused } = input;
  const text = REPORT_TEXT[lang];
  return {
    name: text.sheet.exceptions,
    ...reportHead(input, 'exceptions'),
    columns: [
      column('nip', 'text', 20, lang),
      column('nama', 'text', 24, lang),
      column('unit', 'text', 26, lang),
      column('masalah', 'text', 28, lang),
      column('uraian', 'text', 90, lang),
    ],
    keyColumns: 2,
    *rows(): Iterable<readonly ReportValue[]> {
      const { component } = makeLabels(policy, lang);
      for (const slip of slips()) {
        const { nip, nama, unit, missing, oddities } = slip;
        for (const code of listed(missing))
          yield [
            nip,
            nama,
            unit,
            MISSING_EVIDENCE,
            text.missingEvidence(component(code), input.run.kind !== 'regular'),
          ];
        for (const oddity of listed(oddities)) yield [nip, nama, unit, oddity, oddityText(oddity, lang)];
        const days = unexcused(slip);
        if (days !== null) yield [nip, nama, unit, UNEXCUSED, unexcusedInWords(days, lang)];
      }
    },
    footer: reportFooter(input),
  };
}

/**
 * Sentence of an oddity that a slip carries, with what to look at.
 * @param oddity as stored; a name that this version no longer knows stands for itself
 */
export function oddityText(oddity: string, lang: Lang): string {
  const { oddity: sentences } = REPORT_TEXT[lang];
  return isOddity(oddity, sentences) ? sentences[oddity] : oddity;
}

function isOddity(name: string, sentences: ReportText['oddity']): name is Oddity {
  return name in sentences;
}

function listed(commaList: string): readonly string[] {
  return commaList === '' ? [] : commaList.split(',');
}
