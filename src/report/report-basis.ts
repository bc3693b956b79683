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

/** Lines above a table: office, name of the report, period, policy, status; an example policy is always named as one. */
export function reportTitles(
  { run, policy, lang, office }: ReportBasis,
  name: ReportName,
  unit?: string,
): readonly string[] {
  const text = REPORT_TEXT[lang];
  return [
    ...(office === undefined ? [] : [office]),
    text.title[name],
    text.period(periodInWords(run.period, lang), text.runKind[run.kind]),
    ...(unit === undefined ? [] : [text.unitOnly(unit)]),
    text.policy(policy.name, policy.decree),
    text.status(text.runStatus[run.status]),
    ...(policy.example ? [text.exampleNotice] : []),
  ];
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
