import { UsageError } from '../app/errors.ts';

/** Endings of file names that say what is inside; any other is the user's own. */
const ENDING = /\.(csv|xlsx|pdf|html|xml)$/i;

/** What a command is about to write. */
export interface Written {
  readonly report: string;
  readonly format: string;
  /** Whether it becomes a folder of files. */
  readonly isFolder?: boolean;
  /** Forms that it can have as one file. */
  readonly formats: readonly string[];
}

/** The form that the ending of a file's name says, in small letters; undefined for any other ending. */
export function endingOf(path: string | undefined): string | undefined {
  return ENDING.exec(path ?? '')?.[1]?.toLowerCase();
}

/**
 * Makes sure that a name given with `--out` does not say something else than what is written: who opens `gaji.pdf` and
 * finds a workbook takes it for damaged.
 * @throws UsageError `ending-contradicts`, or `folder-like-file` where a folder is written
 */
export function assertEnding(
  path: string | undefined,
  { report, format, isFolder = false, formats }: Written,
): void {
  const ending = endingOf(path);
  if (path === undefined || ending === undefined || (!isFolder && ending === format)) return;
  const bare = path.replace(ENDING, '');
  if (isFolder) throw new UsageError('folder-like-file', { path, bare, report, file: formats.join(', ') });
  const other = formats.includes(ending) ? ending : '';
  throw new UsageError('ending-contradicts', { path, ending, format, better: `${bare}.${format}`, other });
}
