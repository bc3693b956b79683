import type {
  RuleCell,
  RuleContent,
  RuleDetail,
  RuleFormat,
  RuleRow,
  RuleVersionRow,
} from '../../rules/index.ts';
import { citationOf } from '../../rules/index.ts';
import { formatHundredths, formatRupiah, formatWhole } from '../../text/format.ts';
import type { Lang } from '../../text/language.ts';
import { RULE_WORDS } from '../../text/rules.ts';
import { renderTable } from './table.ts';

/** The rules as a table: id, value or number of rows, date, legal basis. */
export function renderRuleList(rows: readonly RuleRow[], lang: Lang): readonly string[] {
  const words = RULE_WORDS[lang];
  const { id, value, from, source, state, origin } = words.heading;
  return renderTable([
    [id, value, from, state, origin, source],
    ...rows.map((rule) => [
      rule.id,
      rule.version?.content ? renderContentShort(rule.version.content, lang) : '—',
      rule.version?.from ?? '—',
      words.state[rule.state],
      rule.version ? words.origin[rule.version.origin] : '—',
      rule.version ? citationOf(rule.version.source) : '—',
    ]),
  ]);
}

/** One rule with all its versions, oldest first. */
export function renderRule(rule: RuleDetail, lang: Lang): readonly string[] {
  const words = RULE_WORDS[lang];
  return [
    rule.id,
    rule.description[lang],
    `${words.heading.unit}: ${words.unit[rule.unit]}`,
    `${words.heading.status}: ${words.status[rule.status]}`,
    `${words.heading.reviewedOn}: ${rule.reviewedOn}`,
    ...rule.versions.flatMap((version) => ['', ...renderVersion(version, lang)]),
  ];
}

function renderVersion({ from, origin, source, content }: RuleVersionRow, lang: Lang): readonly string[] {
  const words = RULE_WORDS[lang];
  const { heading } = words;
  const lines = [
    `${heading.from} ${from} (${words.origin[origin]})`,
    `${heading.source}: ${citationOf(source)}`,
  ];
  if (source.published !== undefined) lines.push(`${heading.published}: ${source.published}`);
  if (source.note !== undefined) lines.push(`${heading.note}: ${source.note[lang]}`);
  if (content === null) return [...lines, words.state.repealed];
  if (content.kind === 'single')
    return [...lines, `${heading.value}: ${renderFigure(content.value, content.format, lang)}`];
  const right = content.columns.flatMap(({ format }, i) => (format === 'text' ? [] : [i]));
  const table = [
    content.columns.map(({ name }) => words.column[name]),
    ...content.rows.map((row) =>
      row.map((cell, i) => renderFigure(cell, content.columns[i]?.format ?? 'text', lang)),
    ),
  ];
  return [...lines, ...renderTable(table, right).map((line) => `  ${line}`)];
}

function renderContentShort(content: RuleContent, lang: Lang): string {
  return content.kind === 'single'
    ? renderFigure(content.value, content.format, lang)
    : RULE_WORDS[lang].rows(content.rows.length);
}

/** One cell of a rule for people; null is a bracket without end. */
export function renderFigure(cell: RuleCell, format: RuleFormat, lang: Lang): string {
  if (cell === null) return RULE_WORDS[lang].withoutEnd;
  if (typeof cell === 'string') return cell;
  switch (format) {
    case 'idr':
      return formatRupiah(cell, lang);
    case 'hundredths-of-percent':
      return `${formatHundredths(cell, lang)}%`;
    case 'whole':
    case 'text':
      return formatWhole(cell, lang);
  }
}
