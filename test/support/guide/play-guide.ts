import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import exceljs from 'exceljs';
import { runProgram } from '../../../src/cli/run-program.ts';
import type { Lang } from '../../../src/text/language.ts';
import type { ChangedWords, GuideCommands, GuideStep, TypedCells } from './read-guide.ts';

/** Commands of a guide with all that they printed, as it came to the screen, and how each of them ended. */
export interface Played {
  readonly commands: GuideCommands;
  readonly codes: readonly number[];
  readonly output: string;
}

export interface PlayedIn {
  readonly lang: Lang;
  /** The project, from which the reader copies the practice files. */
  readonly root: string;
  /** As on a terminal, with colours. */
  readonly isTerminal?: boolean;
}

/** Lines of a guide that install the program and move between folders: the player is where the reader then is. */
export const PASSED_OVER = /^(npm (ci|pack|install -g) ?|cd |mkdir |export BINJAI_PAY_LANG=)/;

/** Does what a reader of a guide does, one step after the other, in the current folder and in this process. */
export async function* playGuide(steps: readonly GuideStep[], where: PlayedIn): AsyncGenerator<Played> {
  for (const step of steps) {
    if (step.kind === 'cells') await typeCells(step);
    else if (step.kind === 'words') changeWords(step);
    else yield await playCommands(step, where);
  }
}

async function playCommands(commands: GuideCommands, where: PlayedIn): Promise<Played> {
  const codes: number[] = [];
  let printed = '';
  for (const line of commands.lines) {
    const copied = /^cp (?:-r )?(\S+) (\S+)$/.exec(line);
    if (copied !== null) copyFiles(where.root, copied);
    else if (!PASSED_OVER.test(line)) {
      const { code, output } = await playCommand(line, where);
      codes.push(code);
      printed += output;
    }
  }
  return { commands, codes, output: printed };
}

/** The program's own copy, from which the reader takes the practice files, is the project. */
function copyFiles(root: string, [, from = '', to = '']: readonly string[]): void {
  cpSync(from.replace(/^\.\.\/binjai-pay(?=\/)/, root), to, { recursive: true });
}

async function playCommand(
  words: string,
  { lang, root, isTerminal = false }: PlayedIn,
): Promise<{ readonly code: number; readonly output: string }> {
  const [line = '', file] = words.split(' > ');
  let [output, redirected] = ['', ''];
  const print = (text: string): void => {
    if (file === undefined) output += text;
    else redirected += text;
  };
  const code = await runProgram(shellWords(line).slice(1), {
    streams: {
      out: { isTerminal: false, write: print, stream: () => streamInto(print) },
      err: {
        isTerminal,
        columns: 100,
        write: (text) => {
          output += text;
        },
      },
      in: { isTerminal: false, readLine: async () => '' },
    },
    env: { BINJAI_PAY_LANG: lang },
    version: JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version,
  });
  if (file !== undefined) writeFileSync(file, redirected);
  return { code, output };
}

function streamInto(print: (text: string) => void): Writable {
  return new Writable({
    decodeStrings: false,
    write(text, _encoding, done) {
      print(String(text));
      done();
    },
  });
}

/** Words of a command line; double quotes hold them together, also behind an equals sign. */
function shellWords(line: string): readonly string[] {
  return [...line.matchAll(/(?:[^\s"]|"[^"]*")+/g)].map(([word]) => word.replaceAll('"', ''));
}

async function typeCells({ file, saveAs, sheet, cells }: TypedCells): Promise<void> {
  const workbook = new exceljs.Workbook();
  // The lists to choose from: exceljs takes them apart for every cell, which costs seconds.
  await workbook.xlsx.readFile(file, { ignoreNodes: ['dataValidations'] });
  const typed = workbook.getWorksheet(sheet);
  if (typed === undefined) throw new Error(`${file} has no sheet ${sheet}`);
  for (const [at, value] of cells) {
    const cell = typed.getCell(at);
    const isNumber = cell.numFmt !== '@' && /^\d{1,18}(\.\d+)?$/.test(value);
    cell.value = value === '' ? null : isNumber ? Number(value) : value;
  }
  await workbook.xlsx.writeFile(saveAs);
}

function changeWords({ file, from, to }: ChangedWords): void {
  const words = readFileSync(file, 'utf8');
  if (!words.includes(from)) throw new Error(`${file} does not say ${from}`);
  writeFileSync(file, words.replace(from, to));
}
