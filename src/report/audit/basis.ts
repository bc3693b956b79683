import type { ReportSheet, ReportValue } from '../../app/ports/reports.ts';
import type { PayRules } from '../../domain/pay/rules.ts';
import { describePolicy, type PolicySetting } from '../../policy/index.ts';
import { listRules } from '../../rules/index.ts';
import { formatRupiah } from '../../text/format.ts';
import type { Lang } from '../../text/language.ts';
import { REPORT_TEXT } from '../../text/reports/index.ts';
import { column } from '../columns.ts';
import { type ReportBasis, reportFooter, reportHead } from '../report-basis.ts';
import { ruleSummaries } from './rule-summaries.ts';

export interface BasisInput extends ReportBasis {
  /** The law exactly as the run used it. */
  readonly rules: PayRules;
}

/** Sheet of the law and policy that the run used: every figure or table, from when it holds, and its source. */
export function basis(input: BasisInput): ReportSheet {
  const { lang } = input;
  return {
    name: REPORT_TEXT[lang].sheet.basis,
    ...reportHead(input, 'basis'),
    columns: [
      column('jenis_dasar', 'text', 13, lang),
      column('kunci', 'text', 44, lang),
      column('uraian', 'text', 38, lang),
      column('nilai', 'text', 32, lang),
      column('berlaku_sejak', 'text', 14, lang),
      column('dasar', 'text', 50, lang),
    ],
    *rows(): Iterable<readonly ReportValue[]> {
      yield* ruleRows(input);
      yield* policyRows(input);
    },
    footer: reportFooter(input),
  };
}

function* ruleRows({ rules, lang }: BasisInput): Iterable<readonly ReportValue[]> {
  const kind = REPORT_TEXT[lang].basisKind.rule;
  const descriptions = new Map(listRules().map(({ id, description }) => [id, description[lang]]));
  for (const { basis: source, value } of ruleSummaries(rules, lang)) {
    yield [kind, source.id, descriptions.get(source.id) ?? null, value, source.from, source.title];
  }
}

function* policyRows({ policy, lang }: BasisInput): Iterable<readonly ReportValue[]> {
  const kind = REPORT_TEXT[lang].basisKind.policy;
  for (const setting of describePolicy(policy)) {
    yield [
      kind,
      setting.path,
      null,
      settingText(setting, lang),
      policy.effective,
      policy.decree ?? policy.name,
    ];
  }
}

/** A setting as people read it; the notation of the policy file has a decimal point. */
function settingText({ unit, value }: PolicySetting, lang: Lang): string {
  if (value === 'null') return '–';
  switch (unit) {
    case 'rupiah':
      return formatRupiah(Number(value), lang);
    case 'percent':
      return `${decimal(value, lang)}%`;
    case 'score':
      return decimal(value, lang);
    case 'plain':
      return value;
  }
}

function decimal(value: string, lang: Lang): string {
  return lang === 'id' ? value.replace('.', ',') : value;
}
