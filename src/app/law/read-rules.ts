import type { Place, Problem } from '../../domain/problem.ts';
import { readRuleSheet } from '../../intake/index.ts';
import { additionDrafts, checkAddition, type RuleAddition } from '../../rules/index.ts';
import type { OpenFile, SheetRow } from '../ports/sheets.ts';

/** A rule as read from a file, and where it stands there. */
export interface ReadRule {
  readonly addition: RuleAddition;
  readonly where: Place;
}

/** The rules of one file with everything that is wrong with it. */
export interface ReadRules {
  readonly rules: readonly ReadRule[];
  readonly problems: readonly Problem[];
}

/**
 * Reads the rules of a JSON text.
 * @param file name shown in problems
 */
export async function readRulesJson(text: string, file: string): Promise<ReadRules> {
  const read = additionDrafts(text, file);
  if ('problems' in read) return { rules: [], problems: read.problems };
  const { drafts } = read;
  const found = await Promise.all(
    drafts.map((draft, i) =>
      check(draft, { file }, drafts.length > 1 ? `[${i}] ${idOf(draft)}`.trim() : idOf(draft)),
    ),
  );
  return merged(found, file);
}

/**
 * Reads the rules of a CSV file or of every visible sheet of a workbook.
 * @throws EnvironmentError when the file cannot be read; DataRejectedError when it is damaged
 */
export async function readRulesSheet(path: string, openFile: OpenFile): Promise<ReadRules> {
  const opened = await openFile(path);
  try {
    const found: ReadRules[] = [];
    for (const sheet of opened.sheets) {
      if (sheet.state === 'hidden') continue;
      const place: Place = { file: opened.file, ...(sheet.name !== null && { sheet: sheet.name }) };
      const rows: SheetRow[] = [];
      for await (const block of sheet.rows()) rows.push(...block);
      if (rows.length === 0) continue;
      const problems: Problem[] = [];
      const drafts = readRuleSheet(rows, (problem) =>
        problems.push({ ...problem, where: { ...place, ...problem.where } }),
      );
      for (const { draft, where } of drafts) found.push(await check(draft, { ...place, ...where }, draft.id));
      found.push({ rules: [], problems });
    }
    return merged(found, opened.file);
  } finally {
    await opened.close();
  }
}

async function check(draft: unknown, where: Place, label: string): Promise<ReadRules> {
  const checked = await checkAddition(draft, where, label);
  return 'addition' in checked
    ? { rules: [{ addition: checked.addition, where }], problems: [] }
    : { rules: [], problems: checked.problems };
}

function merged(found: readonly ReadRules[], file: string): ReadRules {
  const rules = found.flatMap((each) => each.rules);
  const problems = found.flatMap((each) => each.problems);
  const isEmpty = rules.length === 0 && !problems.some(({ severity }) => severity === 'error');
  return {
    rules,
    problems: isEmpty
      ? [...problems, { code: 'rule-file-empty', severity: 'error', where: { file } }]
      : problems,
  };
}

function idOf(draft: unknown): string {
  const hasId = typeof draft === 'object' && draft !== null && 'id' in draft;
  return hasId && typeof draft.id === 'string' ? draft.id : '';
}
