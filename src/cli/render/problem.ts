import type { Place, Problem } from '../../domain/problem.ts';
import { sortByPlace } from '../../domain/problem-order.ts';
import { cliTexts } from '../../text/cli/index.ts';
import type { Lang } from '../../text/language.ts';
import { problemText } from '../../text/problems/index.ts';

/** How many problems are printed before "and N more". */
export const PRINTED_PROBLEMS = 50;

/**
 * Problems in order of place, each with its cell, what was found, what was expected and how to mend it. Where not all
 * fit, errors go before warnings: they are what stops the work.
 */
export function renderProblems(problems: readonly Problem[], lang: Lang): string {
  const sorted = sortByPlace(problems);
  const errors = sorted.filter(({ severity }) => severity === 'error');
  const warnings = sorted.filter(({ severity }) => severity === 'warning');
  const printed = new Set([...errors, ...warnings].slice(0, PRINTED_PROBLEMS));
  const shown = sorted
    .filter((problem) => printed.has(problem))
    .map((problem) => renderProblem(problem, lang));
  if (sorted.length > PRINTED_PROBLEMS)
    shown.push(cliTexts[lang].moreProblems(sorted.length - PRINTED_PROBLEMS));
  return `${shown.join('\n\n')}\n`;
}

/** One problem as a few lines. */
export function renderProblem(problem: Problem, lang: Lang): string {
  const text = cliTexts[lang];
  const sentence = problemText(problem.code, lang);
  const data = problem.data ?? {};
  const kind = problem.severity === 'error' ? text.error : text.warning;
  const lines = [`${kind}[${problem.code}]: ${sentence.title(data)}`];
  const place = renderPlace(problem.where, lang);
  if (place !== '') lines.push(`  ${place}`);
  if (problem.found !== undefined) lines.push(`  ${text.found}: "${problem.found}"`);
  lines.push(`  ${text.expected}: ${sentence.expected(data)}`, `  ${text.hint}: ${sentence.remedy(data)}`);
  return lines.join('\n');
}

/** `pegawai.xlsx, sheet "Januari", row 14, column D "golongan", NIP …`, or `kebijakan.yaml, line 89, tpp.plt`. */
export function renderPlace(where: Place, lang: Lang): string {
  const text = cliTexts[lang];
  const parts: string[] = [];
  if (where.file !== undefined) parts.push(where.file);
  if (where.sheet !== undefined) parts.push(`${text.sheet} "${where.sheet}"`);
  if (where.row !== undefined) parts.push(`${where.path === undefined ? text.row : text.line} ${where.row}`);
  if (where.column !== undefined) {
    parts.push(`${text.column} ${where.column}${where.header === undefined ? '' : ` "${where.header}"`}`);
  }
  if (where.path !== undefined) parts.push(where.path);
  if (where.nip !== undefined) parts.push(`NIP ${where.nip}`);
  return parts.join(', ');
}

/** One problem as data for `--json`, its sentences included. */
export function problemData(problem: Problem, lang: Lang): unknown {
  const sentence = problemText(problem.code, lang);
  const data = problem.data ?? {};
  return {
    code: problem.code,
    severity: problem.severity,
    ...problem.where,
    found: problem.found ?? null,
    message: sentence.title(data),
    expected: sentence.expected(data),
    remedy: sentence.remedy(data),
  };
}
