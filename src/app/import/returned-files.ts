import { mkdir, realpath, stat } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { problemList, problemNote } from '../../report/index.ts';
import type { Lang } from '../../text/language.ts';
import { EnvironmentError, UsageError } from '../errors.ts';
import type { CellMark, MarkCells, ReturnedFile } from '../ports/marked-copies.ts';
import type { WriteReport } from '../ports/reports.ts';
import type { FoundProblem } from './found-problems.ts';

/** What the officer wants back: the marked files, the list of problems, both or neither. */
export interface ReturnsWanted {
  /** File, or folder where it is one or where several files are imported, for the marked copies. */
  readonly rejects?: string;
  /** File for the list of all problems: a workbook where its name says so, else CSV. */
  readonly problems?: string;
  /** Language of comments and list. */
  readonly lang: Lang;
  readonly mark: MarkCells;
  readonly write: WriteReport;
}

const WORKBOOK = /\.xl(s|t)[xm]$/i;

/** Writes what an import returns to whoever mends the sheets. Where it goes is checked before anything is read. */
export class Returns {
  readonly #files: readonly string[];
  readonly #wanted: ReturnsWanted;
  readonly #targets: readonly string[];

  private constructor(files: readonly string[], wanted: ReturnsWanted, targets: readonly string[]) {
    this.#files = files;
    this.#wanted = wanted;
    this.#targets = targets;
  }

  /**
   * @throws UsageError `rejects-not-workbook`, `rejects-is-input`; EnvironmentError `folder-missing`
   */
  static async to(files: readonly string[], wanted: ReturnsWanted): Promise<Returns> {
    const { rejects, problems } = wanted;
    const targets = rejects === undefined ? [] : await targetsOf(files, rejects);
    for (const path of [...targets, ...(problems === undefined ? [] : [problems])])
      await assertUsable(path, files);
    return new Returns(files, wanted, targets);
  }

  /**
   * Writes the marked copy of every file that has an error, and the list of all problems where there is any.
   * @returns the files written, and the input files of which no copy could be made
   */
  async write(found: readonly FoundProblem[]): Promise<readonly ReturnedFile[]> {
    const { problems, lang, write } = this.#wanted;
    const returned: ReturnedFile[] = [];
    for (const [index, target] of this.#targets.entries()) {
      const file = await this.#mark(index, target, found);
      if (file !== null) returned.push(file);
    }
    if (problems !== undefined && found.length > 0) {
      const sheet = problemList(
        found.map(({ problem }) => problem),
        lang,
      );
      const { path, rows } = await (WORKBOOK.test(problems)
        ? write.xlsx(problems, [sheet])
        : write.csv(problems, sheet));
      returned.push({ kind: 'problems', path, count: rows });
    }
    return returned;
  }

  async #mark(index: number, target: string, found: readonly FoundProblem[]): Promise<ReturnedFile | null> {
    const source = this.#files[index] ?? '';
    const own = found.filter(({ file }) => file === index);
    if (!own.some(({ problem }) => problem.severity === 'error')) return null;
    await mkdir(dirname(target), { recursive: true, mode: 0o700 });
    const copy = await this.#wanted.mark(
      source,
      target,
      own.map(({ problem }) => markOf(problem, this.#wanted.lang)),
    );
    if ('defect' in copy) return { kind: copy.defect, path: source, count: 0 };
    await copy.publish();
    return { kind: 'rejects', path: target, count: copy.result };
  }
}

/** The cell that a problem is about: of a whole row its first, of a whole sheet the corner. */
function markOf(problem: FoundProblem['problem'], lang: Lang): CellMark {
  const { sheet = null, row = 1, column = 'A' } = problem.where;
  return {
    sheet,
    row,
    column: columnNumber(column),
    severity: problem.severity,
    note: problemNote(problem, lang),
  };
}

function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}

/** Where the copy of each file goes: beside each other in a folder, under their own names. */
async function targetsOf(files: readonly string[], rejects: string): Promise<readonly string[]> {
  const [only] = files;
  if (files.length === 1 && only !== undefined && !rejects.endsWith('/') && !(await isFolder(rejects))) {
    if (!WORKBOOK.test(rejects)) throw new UsageError('rejects-not-workbook', { path: rejects });
    return [rejects];
  }
  const taken = new Set<string>();
  return files.map((file) => {
    const ending = WORKBOOK.test(file) ? extname(file) : '.xlsx';
    const stem = basename(file, extname(file));
    let name = `${stem}${ending}`;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${stem}-${number}${ending}`;
    taken.add(name.toLowerCase());
    return join(rejects, name);
  });
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isDirectory() ?? false;
}

/** Nothing may be written over a file that is being read; and a folder that is not there is told before the work. */
async function assertUsable(path: string, files: readonly string[]): Promise<void> {
  const existing = await realpath(path).catch(() => null);
  for (const file of files) {
    const input = await realpath(file).catch(() => null);
    if (input !== null && input === existing) throw new UsageError('rejects-is-input', { path });
  }
  const folder = dirname(path);
  if (!(await isFolder(folder)) && !(await isFolder(dirname(folder))))
    throw new EnvironmentError('folder-missing', { path });
}
