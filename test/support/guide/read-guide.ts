/*
 * The guides of the first month are played as they are read. What a reader does between two commands, in a spreadsheet
 * or an editor, stands beside the sentence that asks for it as a comment that only the player sees:
 *
 *   <!-- cells salah.xlsx as pegawai.xlsx, Pegawai: D4=III/c; P5= -->   what is typed into a workbook, and how it is saved
 *   <!-- words kebijakan.yaml: example: true => example: false -->   words of a text file that are changed
 *   <!-- exit 1 -->   the commands that follow end with this code
 */

/** The commands of one box of a guide, with what the guide shows of their output; null where it shows nothing. */
export interface GuideCommands {
  readonly kind: 'commands';
  readonly lines: readonly string[];
  /** With what the last of them ends; those before it end with 0. */
  readonly exit: number;
  readonly shown: string | null;
}

/** Cells typed into a workbook; an empty value empties the cell. */
export interface TypedCells {
  readonly kind: 'cells';
  readonly file: string;
  readonly saveAs: string;
  readonly sheet: string;
  readonly cells: readonly (readonly [cell: string, value: string])[];
}

/** Words changed in a text file. */
export interface ChangedWords {
  readonly kind: 'words';
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

export type GuideStep = GuideCommands | TypedCells | ChangedWords;

/** A picture of a guide: its path beside the guide, and what is said to those who do not see it. */
export interface GuidePicture {
  readonly path: string;
  readonly alt: string;
}

const COMMENT = /^<!-- (exit|cells|words) (.*) -->$/;

/** What a reader of a guide does, in order. */
export function guideSteps(guide: string): readonly GuideStep[] {
  const steps: GuideStep[] = [];
  let exit = 0;
  for (const part of guide.matchAll(/^<!-- .* -->$|^```(\w*)\n([\s\S]*?)^```$/gm)) {
    const [whole, language, block = ''] = part;
    const [, comment, words = ''] = COMMENT.exec(whole) ?? [];
    if (comment === 'exit') exit = Number(words);
    else if (comment === 'cells') steps.push(typedCells(words));
    else if (comment === 'words') steps.push(changedWords(words));
    else if (language === 'sh') {
      const lines = block.split('\n').filter((line) => line !== '');
      steps.push({ kind: 'commands', lines, exit, shown: null });
      exit = 0;
    } else if (language === 'text') {
      const commands = steps.pop();
      if (commands?.kind !== 'commands') throw new Error(`no command shows this:\n${block}`);
      steps.push({ ...commands, shown: block.trimEnd() });
    }
  }
  return steps;
}

/** The pictures that a guide names. */
export function guidePictures(guide: string): readonly GuidePicture[] {
  return [...guide.matchAll(/!\[([^\]]*)\]\(([^)]+)\)/g)].map(([, alt = '', path = '']) => ({ alt, path }));
}

/**
 * Whether an output is the one that a guide shows. `…` stands for anything in a line, and alone for any lines: hashes,
 * paths of this computer, and what would be too long to read.
 */
export function isShown(shown: string, output: string): boolean {
  const lines = shown
    .split('\n')
    .map((line) => (line === '…' ? '(?:.*\\n)*?' : `${line.split('…').map(escaped).join('.*')}\\n`));
  return new RegExp(`^${lines.join('')}$`).test(`${output.trimEnd()}\n`);
}

function typedCells(words: string): TypedCells {
  const [, file = '', saveAs = '', sheet = '', cells = ''] =
    /^(\S+) as (\S+), (.+?): (.*)$/.exec(words) ?? [];
  const pairs = cells.split('; ').map((cell) => {
    const [at = '', ...value] = cell.split('=');
    return [at, value.join('=')] as const;
  });
  return { kind: 'cells', file, saveAs, sheet, cells: pairs };
}

function changedWords(words: string): ChangedWords {
  const [, file = '', from = '', to = ''] = /^(\S+): (.*) => (.*)$/.exec(words) ?? [];
  return { kind: 'words', file, from, to };
}

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
