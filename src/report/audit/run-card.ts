import type { Batch } from '../../app/ports/batches.ts';
import type { StoredPolicy } from '../../app/ports/law.ts';
import type { ReportSheet, ReportValue } from '../../app/ports/reports.ts';
import { TOTALS } from '../../domain/pay/slip-lines.ts';
import { momentInWords, periodInWords } from '../../text/calendar-words.ts';
import { LINE_LABELS } from '../../text/figure-labels.ts';
import type { Lang } from '../../text/language.ts';
import type { RunCardKey } from '../../text/reports/audit-report.ts';
import { REPORT_TEXT } from '../../text/reports/index.ts';
import { column } from '../columns.ts';
import { person, type ReportBasis, reportFooter, reportHead } from '../report-basis.ts';

export interface RunCardInput extends ReportBasis {
  /** The run's policy as recorded. */
  readonly storedPolicy: StoredPolicy;
  /** The last import that the run has seen; null when there was none. */
  readonly lastBatch: Batch | null;
}

/** First sheet of the audit report: what was computed, by whom, from which state of data, law and policy, and its totals. */
export function runCard(input: RunCardInput): ReportSheet {
  const { lang } = input;
  const text = REPORT_TEXT[lang];
  return {
    name: text.sheet.runCard,
    ...reportHead(input, 'runCard'),
    columns: [
      { ...column('kunci', 'text', 20, lang), csvOnly: true },
      column('uraian', 'text', 34, lang),
      column('isi', 'text', 68, lang),
      column('jumlah', 'rupiah', 18, lang),
    ],
    rows: () => runCardRows(input),
    footer: reportFooter(input),
  };
}

function runCardRows({
  run,
  policy,
  storedPolicy,
  lastBatch,
  chainHead,
  lang,
}: RunCardInput): readonly (readonly ReportValue[])[] {
  const text = REPORT_TEXT[lang];
  const contents: readonly (readonly [RunCardKey, string | null])[] = [
    ['period', periodInWords(run.period, lang)],
    ['kind', text.runKind[run.kind]],
    ['status', text.runStatus[run.status]],
    ['computed_by', person(run.computedBy, run.computedOsUser)],
    ['computed_at', momentInWords(run.computedAt, lang)],
    ['approved_by', personOrNull(run.approvedBy, run.approvedOsUser) ?? text.notApproved],
    ['approved_at', moment(run.approvedAt, lang)],
    ['paid_by', personOrNull(run.paidBy, run.paidOsUser) ?? text.notPaid],
    ['paid_at', moment(run.paidAt, lang)],
    ['watermark', lastBatch === null ? String(run.watermark) : `${run.watermark} (${lastBatch.file})`],
    ['policy_name', policy.name],
    ['policy_decree', policy.example ? text.exampleNotice : policy.decree],
    ['second_person', policy.approval.separatePersons ? text.yes : text.oneMark],
    ['policy_file', storedPolicy.file],
    ['policy_digest', run.policyDigest],
    ['policy_recorded', text.recorded(storedPolicy.actor, momentInWords(storedPolicy.recordedAt, lang))],
    ['rules_digest', run.rulesDigest],
    ['program_version', run.programVersion],
    ['seal', run.seal],
    ['chain_head', chainHead],
    ['people', String(run.totals.people)],
    ['held', String(run.totals.held)],
  ];
  return [
    ...contents.map(([key, content]) => [key, text.runCard[key], content, null]),
    ...TOTALS.map((total) => [total, LINE_LABELS[lang][total], null, run.totals[total]]),
  ];
}

function personOrNull(name: string | null, osUser: string | null): string | null {
  return name === null || osUser === null ? name : person(name, osUser);
}

function moment(at: string | null, lang: Lang): string | null {
  return at === null ? null : momentInWords(at, lang);
}
