import type { ReportSheet } from '../../app/ports/reports.ts';
import type { SlipRow } from '../../app/ports/runs.ts';
import type { SlipTotals } from '../../domain/pay/slip-lines.ts';
import type { PayListKind } from '../../domain/report-kinds.ts';
import type { PayListText } from '../../text/pay-lists.ts';
import { REPORT_TEXT } from '../../text/reports/index.ts';
import { rupiahInWords } from '../../text/terbilang.ts';
import {
  type ReportBasis,
  reportFooter,
  reportHead,
  type Signatory,
  signatureBlocks,
} from '../report-basis.ts';
import type { AmountColumn } from './list-columns.ts';
import type { ListGroups } from './list-groups.ts';

/** A run and its slips for a list to be signed. */
export interface PayListInput extends ReportBasis {
  readonly list: PayListKind;
  /** Slips of the run, in any order. */
  readonly slips: () => Iterable<SlipRow>;
  /** The slip of one of them. */
  readonly slipOf: (nip: string) => SlipRow;
  readonly unit?: string;
  readonly signatories: readonly Signatory[];
}

/** What the sheets of one list share. */
export interface ListBasis {
  readonly input: PayListInput;
  readonly text: PayListText;
  readonly groups: ListGroups;
  readonly amounts: readonly AmountColumn[];
  /** The total that is paid out by the list. */
  readonly net: keyof SlipTotals;
}

/** What stands at the head, at the margin and at the end of every sheet of a list. */
export function listFrame(
  { input, text, groups, net }: ListBasis,
  name: 'salaryList' | 'tppList' | 'recapGolongan' | 'recapAccount',
): Omit<ReportSheet, 'columns' | 'rows'> {
  const { run, chainHead, lang, signatories, unit } = input;
  const report = REPORT_TEXT[lang];
  const { TAMBAHAN, POTONGAN_LAIN } = groups.all.totals;
  return {
    name: report.sheet[name],
    ...reportHead(input, name, unit),
    pageMarks: [report.seal(run.seal), report.chainHead(chainHead)],
    footer: [
      text.inWords(rupiahInWords(groups.all.totals[net], lang)),
      ...(TAMBAHAN === 0 && POTONGAN_LAIN === 0 ? [] : [text.notOnTheList(TAMBAHAN, POTONGAN_LAIN)]),
      ...reportFooter(input).slice(0, 2),
    ],
    signatures: signatureBlocks(signatories),
  };
}
