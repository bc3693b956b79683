import { basename } from 'node:path';
import type { ReadRules } from '../app/law/read-rules.ts';
import { readText } from './read-text.ts';

/**
 * Rules of a JSON, CSV or XLSX file: the content decides, not the name.
 * @throws EnvironmentError when the file cannot be read; DataRejectedError when it is damaged
 */
export async function readRules(path: string): Promise<ReadRules> {
  const { readRulesJson, readRulesSheet } = await import('../app/law/read-rules.ts');
  const text = await readText(path);
  if (/^\uFEFF?\s*[[{]/.test(text)) return readRulesJson(text, basename(path));
  const { openSheetFile } = await import('../sheets/index.ts');
  return readRulesSheet(path, openSheetFile);
}
