import type { ReportSheet } from '../app/ports.ts';
import type { Run } from '../app/store-port.ts';
import type { PayPolicy } from '../domain/pay/policy.ts';
import type { Lang } from '../text/language.ts';
import { momentInWords, periodInWords, REPORT_TEXT, type ReportName } from '../text/reports.ts';

/** What every report says about its run. */
export interface ReportBasis {
  readonly run: Run;
  /** Policy of the run. */
  readonly policy: PayPolicy;
  /** Hash of the newest audit entry. */
  readonly chainHead: string;
  readonly lang: Lang;
  /** Name of the office, shown as the first line. */
  readonly office?: string;
}

/** Who signs a printed report; without a name there is room to write it. */
export interface Signatory {
  /** Capacity in which the person signs: `Bendahara Pengeluaran`. */
  readonly capacity: string;
  readonly name?: string;
  readonly nip?: string;
}

/** Signature blocks to be filled in by hand: budget authority, treasurer, payroll officer. */
export function blankSignatories(lang: Lang): readonly Signatory[] {
  return REPORT_TEXT[lang].signatories.map((capacity) => ({ capacity }));
}

/**
 * What stands above a table and at the foot of its pages: office, name of the report, period, policy, status. A draft
 * and an example policy are set off as such.
 */
export function reportHead(
  { run, policy, lang, office }: ReportBasis,
  name: ReportName,
  unit?: string,
): Required<Pick<ReportSheet, 'titles' | 'notices' | 'pageNote'>> {
  const text = REPORT_TEXT[lang];
  const period = text.period(periodInWords(run.period, lang), text.runKind[run.kind]);
  const status = text.runStatus[run.status];
  const isDraft = run.status === 'draft';
  return {
    titles: [
      ...(office === undefined ? [] : [office]),
      text.title[name],
      period,
      ...(unit === undefined ? [] : [text.unitOnly(unit)]),
      text.policy(policy.name, policy.decree),
      ...(isDraft ? [] : [text.status(status)]),
    ],
    notices: [...(isDraft ? [text.status(status)] : []), ...(policy.example ? [text.exampleNotice] : [])],
    pageNote: [period, status, ...(policy.example ? [text.exampleMark] : [])].join(' · '),
  };
}

/** Lines below a table that pin the figures: seal of the run, head of the audit chain, who computed it with what. */
export function reportFooter({ run, chainHead, lang }: ReportBasis): readonly string[] {
  const text = REPORT_TEXT[lang];
  return [
    text.computed(run.computedBy, momentInWords(run.computedAt, lang)),
    text.program(run.programVersion),
    text.seal(run.seal),
    text.chainHead(chainHead),
  ];
}

/** Room for a handwritten signature, in lines. */
const SIGNING_SPACE = ['', '', ''];
const DOTTED_LINE = '(……………………………………)';

/** Signature blocks side by side, each a list of lines. */
export function signatureBlocks(signatories: readonly Signatory[]): readonly (readonly string[])[] {
  return signatories.map(({ capacity, name, nip }) => [
    capacity,
    ...SIGNING_SPACE,
    name ?? DOTTED_LINE,
    `NIP ${nip ?? ''}`.trim(),
  ]);
}
