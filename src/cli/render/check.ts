import type { CheckOutcome } from '../../app/check/check-period.ts';
import type { Problem } from '../../domain/problem.ts';
import { checkTexts } from '../../text/check.ts';
import { cliTexts } from '../../text/cli/index.ts';
import type { Lang } from '../../text/language.ts';
import { problemText } from '../../text/problems/index.ts';
import { renderTable } from './table.ts';

/** How many findings of one kind are listed; the report lists all. */
const LISTED = 10;

/** Findings of one kind, in their order. */
export interface CheckGroup {
  readonly code: string;
  readonly severity: Problem['severity'];
  readonly problems: readonly Problem[];
}

/** Groups findings that follow each other by code and severity. */
export function countsByCode(findings: readonly Problem[]): readonly CheckGroup[] {
  const groups: { code: string; severity: Problem['severity']; problems: Problem[] }[] = [];
  for (const problem of findings) {
    const last = groups.at(-1);
    if (last?.code === problem.code && last.severity === problem.severity) last.problems.push(problem);
    else groups.push({ code: problem.code, severity: problem.severity, problems: [problem] });
  }
  return groups;
}

/** What was found: a count per kind, then each kind with its employees and what to do about it. */
export function renderCheck(outcome: CheckOutcome, lang: Lang): readonly string[] {
  const text = checkTexts[lang];
  const groups = countsByCode(outcome.findings);
  const lines = [text.summary(outcome)];
  if (groups.length === 0) lines.push(text.nothing);
  else {
    const counts = groups.map(({ code, severity, problems }) => [
      text.kinds[severity],
      code,
      text.count(problems.length),
    ]);
    lines.push(...renderTable(counts).map((line) => `  ${line}`));
  }
  if (outcome.hasLawGap) lines.push('', text.lawGap);
  for (const group of groups) lines.push('', ...renderGroup(group, outcome.period, lang));
  return [...lines, '', text.next(outcome), text.chainHead(outcome.chainHead)];
}

function renderGroup(
  { code, severity, problems }: CheckGroup,
  period: string,
  lang: Lang,
): readonly string[] {
  const sentence = problemText(code, lang);
  const rows = problems
    .slice(0, LISTED)
    .map(({ where, data }) =>
      where.nip === undefined
        ? `  ${sentence.title(data ?? {})}`
        : `  ${where.nip}  ${sentence.title(data ?? {})}`,
    );
  const rest = problems.length - rows.length;
  return [
    `${checkTexts[lang].kinds[severity]}[${code}]`,
    ...rows,
    ...(rest > 0 ? [`  ${checkTexts[lang].more(rest, period)}`] : []),
    `  ${cliTexts[lang].hint}: ${sentence.remedy(problems[0]?.data ?? {})}`,
  ];
}
