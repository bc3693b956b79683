import type { ReportColumn, ReportSheet, ReportValue } from '../app/ports/reports.ts';
import type { Run } from '../app/ports/runs.ts';
import { type OfficeSettings, SIGNING_PARTS } from '../domain/office/settings.ts';
import type { PayPolicy } from '../domain/pay/policy.ts';
import { isSamePerson } from '../domain/people/person-name.ts';
import { momentInWords, periodInWords } from '../text/calendar-words.ts';
import type { Lang } from '../text/language.ts';
import { officeTexts } from '../text/office.ts';
import { REPORT_TEXT } from '../text/reports/index.ts';
import type { ReportName } from '../text/reports/sheet-names.ts';
import { column } from './columns.ts';

/** What every report says about its run. */
export interface ReportBasis {
  readonly run: Run;
  /** Policy of the run. */
  readonly policy: PayPolicy;
  /** Hash of the newest audit entry. */
  readonly chainHead: string;
  readonly lang: Lang;
  /** What the office said about itself for the month: first lines and signatures. */
  readonly office?: OfficeSettings;
}

/** Who signs a printed report; without a name there is room to write it. */
export interface Signatory {
  /** Capacity in which the person signs: `Bendahara Pengeluaran`. */
  readonly capacity: string;
  readonly name?: string;
  readonly nip?: string;
  /** Where it is signed: stands above the capacity, with room for the day. */
  readonly place?: string;
}

/** Who signs by the settings of the office; what they do not say is left to be filled in by hand. */
export function signatoriesOf(office: OfficeSettings, lang: Lang): readonly Signatory[] {
  return SIGNING_PARTS.map((part, index) => {
    const name = office[`${part}.name`];
    const nip = office[`${part}.nip`];
    return {
      capacity: office[`${part}.title`] ?? officeTexts[lang].capacity[part],
      ...(name !== undefined && { name }),
      ...(nip !== undefined && { nip }),
      // As on letters, place and day stand on the right.
      ...(index === SIGNING_PARTS.length - 1 && office.city !== undefined && { place: office.city }),
    };
  });
}

/** First lines of a printed list: government, office and address as far as known. */
export function officeLines(office: OfficeSettings = {}): readonly string[] {
  return [office.government, office.name, office.address].filter((line) => line !== undefined);
}

/**
 * What stands above a table and at the foot of its pages: office, name of the report, period, policy, status. A draft,
 * an example policy, and a policy that asks for no second person are set off as such.
 */
export function reportHead(
  { run, policy, lang, office }: ReportBasis,
  name: ReportName,
  unit?: string,
): Required<Pick<ReportSheet, 'titles' | 'letterhead' | 'notices' | 'pageNote'>> {
  const text = REPORT_TEXT[lang];
  const heading = officeLines(office);
  const period = text.period(periodInWords(run.period, lang), text.runKind[run.kind]);
  const status = text.runStatus[run.status];
  const isDraft = run.status === 'draft';
  return {
    titles: [
      ...heading,
      text.title[name],
      period,
      ...(unit === undefined ? [] : [text.unitOnly(unit)]),
      text.policy(policy.name, policy.decree),
      ...(isDraft ? [] : [text.status(status)]),
    ],
    letterhead: heading.length,
    notices: [
      ...(isDraft ? [text.status(status)] : []),
      ...(policy.example ? [text.exampleNotice] : []),
      ...(policy.approval.separatePersons ? [] : [text.oneNotice(onePerson(run))]),
    ],
    pageNote: [
      period,
      status,
      ...(policy.example ? [text.exampleMark] : []),
      ...(policy.approval.separatePersons ? [] : [text.oneMark]),
    ].join(' · '),
  };
}

/** Who computed and approved a run, where it is one and the same person; null where it is not, or not known yet. */
function onePerson({ computedBy, approvedBy }: Run): string | null {
  return approvedBy !== null && isSamePerson(computedBy, approvedBy) ? approvedBy : null;
}

/**
 * A last column for CSV, which has no notices: only where the policy asks for no second person, and then every row says
 * `tidak`.
 */
export function separationColumn({ policy, lang }: ReportBasis): readonly ReportColumn[] {
  if (policy.approval.separatePersons) return [];
  return [{ ...column('PEMERIKSA_TERPISAH', 'text', 10, lang), csvOnly: true }];
}

/** Cells of `separationColumn`. */
export function separationCell({ policy }: ReportBasis): readonly ReportValue[] {
  return policy.approval.separatePersons ? [] : ['tidak'];
}

/** Lines below a table that pin the figures: seal of the run, head of the audit chain, who computed it with what. */
export function reportFooter({ run, chainHead, lang }: ReportBasis): readonly string[] {
  const text = REPORT_TEXT[lang];
  const { computedOsUser, approvedBy, approvedOsUser, approvedAt } = run;
  return [
    text.computed(person(run.computedBy, computedOsUser), momentInWords(run.computedAt, lang)),
    ...(approvedBy === null || approvedOsUser === null || approvedAt === null
      ? []
      : [
          text.approved(
            person(approvedBy, approvedOsUser),
            momentInWords(approvedAt, lang),
            approvedOsUser === computedOsUser,
          ),
        ]),
    text.program(run.programVersion),
    text.seal(run.seal),
    text.chainHead(chainHead),
  ];
}

/** A name with the operating-system user beside it where that one is another. */
export function person(name: string, osUser: string): string {
  return osUser === name ? name : `${name} (${osUser})`;
}

/** Room for a handwritten signature, in lines. */
const SIGNING_SPACE = ['', '', ''];
const DOTTED_LINE = '(……………………………………)';
const DOTTED_DAY = '…………………………';

/** Signature blocks side by side, each a list of lines; the day is written by hand. */
export function signatureBlocks(signatories: readonly Signatory[]): readonly (readonly string[])[] {
  const hasPlace = signatories.some(({ place }) => place !== undefined);
  return signatories.map(({ capacity, name, nip, place }) => [
    ...(hasPlace ? [place === undefined ? '' : `${place}, ${DOTTED_DAY}`] : []),
    capacity,
    ...SIGNING_SPACE,
    name ?? DOTTED_LINE,
    `NIP ${nip ?? ''}`.trim(),
  ]);
}
