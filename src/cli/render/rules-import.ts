import type { ImportedRule, RulesImportOutcome } from '../../app/law/import-rules.ts';
import type { RuleImpact } from '../../app/law/rule-impact.ts';
import { citationOf, type RuleColumn, type RuleDiff, type RuleRowChange } from '../../rules/index.ts';
import { LINE_LABELS } from '../../text/figure-labels.ts';
import { formatRupiah, formatWhole } from '../../text/format.ts';
import type { Lang } from '../../text/language.ts';
import { RULE_WORDS } from '../../text/rules.ts';
import { rulesImportTexts } from '../../text/rules-import.ts';
import { renderFigure } from './rules.ts';
import { renderTable } from './table.ts';

/** What an import of rules changes and for whom, rule by rule. */
export function renderRulesImport({ rules, dryRun }: RulesImportOutcome, lang: Lang): readonly string[] {
  const lines = rules.flatMap((rule, i) => [...(i > 0 ? [''] : []), ...renderRule(rule, dryRun, lang)]);
  return dryRun ? [...lines, '', rulesImportTexts[lang].dryRun] : lines;
}

function renderRule(rule: ImportedRule, dryRun: boolean, lang: Lang): readonly string[] {
  const text = rulesImportTexts[lang];
  const { addition, before, diff, impact, outcome } = rule;
  const head = [text.head(addition.id, addition.from, outcome, dryRun)];
  if (outcome === 'known') return head;
  head.push(
    text.basis(citationOf(addition.source)),
    before === null ? text.noBefore : text.before(before.from, before.title),
  );
  if (addition.value === null) head.push(text.repealed);
  const effect =
    impact === null ? [] : typeof impact === 'string' ? [text.noImpact[impact]] : renderImpact(impact, lang);
  return [...head, '', ...renderDiff(diff, lang), '', ...effect];
}

function renderDiff({ keyColumns, valueColumns, changes, same }: RuleDiff, lang: Lang): readonly string[] {
  const text = rulesImportTexts[lang];
  if (changes.length === 0) return [text.noChange];
  const names = RULE_WORDS[lang].column;
  const columns = [...keyColumns, ...valueColumns];
  const heading = columns.map(({ name }) => names[name]);
  const rows = changes.map((change) => [
    ...cellsOf(change.key, keyColumns, lang),
    ...valueColumns.map((column, i) => renderChange(change, column, i, lang)),
    text.change[change.before === null ? 'added' : change.after === null ? 'removed' : 'changed'],
  ]);
  const right = columns.flatMap(({ format }, i) => (format === 'text' ? [] : [i]));
  const table = renderTable([[...heading, ''], ...rows], right).map((line) => `  ${line}`);
  return same > 0 ? [...table, `  ${text.same(same)}`] : table;
}

function cellsOf(cells: RuleRowChange['key'], columns: readonly RuleColumn[], lang: Lang): readonly string[] {
  return cells.map((cell, i) => renderFigure(cell, columns[i]?.format ?? 'text', lang));
}

/** `Rp7.242 → Rp8.000`, or the one figure of a row that is new, gone, or the same in this column. */
function renderChange(
  { before, after }: RuleRowChange,
  { format }: RuleColumn,
  i: number,
  lang: Lang,
): string {
  const was = before === null ? null : renderFigure(before[i] ?? null, format, lang);
  const is = after === null ? null : renderFigure(after[i] ?? null, format, lang);
  if (was === null || is === null || was === is) return is ?? was ?? '';
  return `${was} → ${is}`;
}

function renderImpact(impact: RuleImpact, lang: Lang): readonly string[] {
  const text = rulesImportTexts[lang];
  const lines = [text.month(impact.period), `  ${text.concerned(impact)}`];
  if (impact.unpayable > 0) lines.push(`  ${text.unpayable(impact.unpayable)}`);
  if (impact.groups.length > 0) {
    const rows = impact.groups.map(({ kind, golongan, people }) => [
      kind,
      golongan,
      formatWhole(people, lang),
    ]);
    lines.push('', ...indented([text.group, ...rows], [2]));
  }
  if (impact.lines.length > 0) {
    const labels = new Map<string, string>(Object.entries(LINE_LABELS[lang]));
    const rows = impact.lines.map(({ code, before, after }) => [
      labels.get(code) ?? code,
      ...[before, after, after - before].map((amount) => formatRupiah(amount, lang)),
    ]);
    lines.push('', ...indented([text.line, ...rows], [1, 2, 3]));
  }
  if (impact.recomputed.length > 0) {
    const runs = impact.recomputed.map(({ period, kind }) =>
      kind === 'regular' ? period : `${period} ${kind}`,
    );
    lines.push('', text.recomputed(runs));
  }
  return lines;
}

function indented(rows: readonly (readonly string[])[], right: readonly number[]): readonly string[] {
  return renderTable(rows, right).map((line) => `  ${line}`);
}
