import { copyFileSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { INTAKE_PROBLEM_CODES } from '../../src/intake/index.ts';
import type { Lang } from '../../src/text/language.ts';
import { APP_PROBLEM_CODES } from '../../src/text/problems/app-problems.ts';
import { SHEET_PROBLEM_CODES } from '../../src/text/problems/sheet-problems.ts';
import { recipeBytes, type SheetRecipe } from './sheet-recipe.ts';

/*
 * The problem catalogue: a folder per code with the smallest sheets that show it.
 *
 *   command.txt      commands, one a line; what the last one says is compared
 *   id.txt, en.txt   what it says
 *   *.recipe.json    a file that nobody could read here, written down as a `SheetRecipe`
 *   other files      as they are
 */

/** Tests and `npm run docs`, which bundles this file, both run in the project's folder. */
const CATALOGUE = resolve('test/problems');
const RECIPE = '.recipe.json';

/** Every code that an import of sheets, or the run after it, can print. */
export const CATALOGUED_CODES: readonly string[] = [
  ...new Set<string>([...INTAKE_PROBLEM_CODES, ...SHEET_PROBLEM_CODES, ...APP_PROBLEM_CODES]),
].sort();

/** Codes that have a folder. */
export function problemFolders(): readonly string[] {
  return readdirSync(CATALOGUE, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

/** Where it stands what the program says about a code. */
export function messagePath(code: string, lang: Lang): string {
  return join(CATALOGUE, code, `${lang}.txt`);
}

/** What the program says about the code itself: its first line, and what to do. */
export function messageOf(code: string, lang: Lang): { readonly title: string; readonly remedy: string } {
  const text = readFileSync(messagePath(code, lang), 'utf8');
  const [problem = ''] = text.split('\n\n').filter((each) => each.includes(`[${code}]: `));
  const lines = problem.split('\n');
  const after = (line: string | undefined): string => line?.slice(line.indexOf(': ') + 2) ?? '';
  return { title: after(lines[0]), remedy: after(lines.at(-1)) };
}

/**
 * A copy of the code's files, recipes carried out, in a folder of its own inside `parent`.
 * @returns the words of each command, files by their path in that folder
 */
export function setOutProblem(code: string, parent: string): readonly (readonly string[])[] {
  const dir = mkdtempSync(join(parent, `${code}-`));
  const here = (name: string): string => join(CATALOGUE, code, name);
  for (const name of readdirSync(join(CATALOGUE, code))) {
    if (!name.endsWith(RECIPE)) copyFileSync(here(name), join(dir, name));
    else {
      const recipe = JSON.parse(readFileSync(here(name), 'utf8')) as SheetRecipe;
      writeFileSync(join(dir, name.slice(0, -RECIPE.length)), recipeBytes(recipe));
    }
  }
  const files = new Set(readdirSync(dir));
  return readFileSync(here('command.txt'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split(' ').map((word) => (files.has(word) ? join(dir, word) : word)));
}
