import type { ReportSheet, ReportValue } from '../../app/ports/reports.ts';
import type { SlipRow } from '../../app/ports/runs.ts';
import type { Oddity } from '../../domain/pay/calculate-slip.ts';
import type { Lang } from '../../text/language.ts';
import { REPORT_TEXT, type ReportText } from '../../text/reports/index.ts';
import { column } from '../columns.ts';
import { makeLabels } from '../labels.ts';
import { type ReportBasis, reportFooter, reportHead } from '../report-basis.ts';

export interface ExceptionsInput extends ReportBasis {
  readonly slips: () => Iterable<SlipRow>;
}

/** Machine name of a held slip's reason in the column `masalah`; oddities stand there under their own names. */
const MISSING_EVIDENCE = 'evidence-missing';

/** Sheet of the slips that an officer should look at: one row per missing component and per oddity, in NIP order. */
export function exceptions(input: ExceptionsInput): ReportSheet {
  const { lang, slips, policy } = input;
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
      for (const { nip, nama, unit, missing, oddities } of slips()) {
        for (const code of listed(missing))
          yield [
            nip,
            nama,
            unit,
            MISSING_EVIDENCE,
            text.missingEvidence(component(code), input.run.kind !== 'regular'),
          ];
        for (const oddity of listed(oddities)) yield [nip, nama, unit, oddity, oddityText(oddity, lang)];
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
