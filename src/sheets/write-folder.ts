import { existsSync, realpathSync } from 'node:fs';
import { lstat, mkdir, readdir, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { EnvironmentError, RefusedError } from '../app/errors.ts';
import type { NamedFile, PreparedReport, WrittenFile } from '../app/ports/reports.ts';
import { BugError } from '../domain/bug-error.ts';
import {
  removeLeftovers,
  removeTemporary,
  replaceFolder,
  temporaryPath,
  writingError,
} from '../files/index.ts';
import { writeCsv } from './csv/write-csv.ts';

/** Pay data is for its owner only. */
const FOLDER_MODE = 0o700;

/** Names shown of what is in the way. */
const SHOWN = 3;

/**
 * Writes files into a temporary folder beside `folder`, which takes that name as a whole: a folder never holds files of
 * two exports. An earlier export of the same name gives way; anything else in it is refused. Behind a symbolic link it is
 * the folder that gives way, not the link.
 * @param mayHold names that an earlier export can have had besides those of `files`
 * @throws RefusedError `folder-holds-others`; EnvironmentError as for a single file, naming the folder
 */
export async function prepareFolder(
  folder: string,
  files: readonly NamedFile[],
  mayHold: readonly string[] = [],
): Promise<PreparedReport> {
  const names = [...files.map(({ name }) => name), ...mayHold];
  const { prepared } = await fillFolder(
    folder,
    (name) => names.includes(name),
    async (temporary) => {
      const written: WrittenFile[] = [];
      for (const file of files) {
        const { rows, sha256 } = await writeFile(join(temporary, file.name), file);
        written.push({ path: join(folder, file.name), rows, sha256 });
      }
      return { files: written };
    },
  );
  return prepared;
}

/**
 * A folder that `fill` writes under a temporary name, and that takes its own name as a whole.
 * @param isOurs names that an earlier folder may hold
 */
export async function fillFolder<T extends Pick<PreparedReport, 'files'>>(
  folder: string,
  isOurs: (name: string) => boolean,
  fill: (temporary: string) => Promise<T>,
): Promise<{ readonly prepared: PreparedReport; readonly filled: T }> {
  const target = existsSync(folder) ? realpathSync(folder) : folder;
  await assertReplaceable(target, folder, isOurs);
  await removeLeftovers(dirname(target));
  const temporary = temporaryPath(target);
  try {
    await mkdir(temporary, { mode: FOLDER_MODE });
    const filled = await fill(temporary);
    const prepared = {
      files: filled.files,
      publish: () => publish(temporary, target, folder, isOurs),
      discard: () => removeTemporary(temporary),
    };
    return { prepared, filled };
  } catch (error) {
    await removeTemporary(temporary);
    throw folderError(error, folder);
  }
}

/**
 * Removes a folder of an export as a whole: it loses its name first, so that a kill leaves no half of it.
 * @returns whether it was removed; what is no folder, or holds anything else than such files, stays
 */
export async function removeFolder(folder: string, mayHold: readonly string[]): Promise<boolean> {
  const leaving = temporaryPath(folder);
  try {
    const isFolder = (await lstat(folder)).isDirectory();
    const found = isFolder ? await readdir(folder, { withFileTypes: true }) : [];
    if (!isFolder || found.some((each) => !each.isFile() || !mayHold.includes(each.name))) return false;
    await rename(folder, leaving);
  } catch (error) {
    throw folderError(error, folder);
  }
  await removeTemporary(leaving);
  return true;
}

async function writeFile(path: string, file: NamedFile): Promise<WrittenFile> {
  if (file.format === 'pdf') {
    const { writePdf } = await import('./pdf/write-pdf.ts');
    return writePdf(path, file.printed());
  }
  if (file.format === 'html') {
    const { writeHtml } = await import('./html/write-html.ts');
    return writeHtml(path, file.page());
  }
  const made = file.sheets();
  if (file.format === 'xlsx') {
    const { writeXlsx } = await import('./xlsx/write-xlsx.ts');
    return writeXlsx(path, made);
  }
  const [sheet] = made;
  if (sheet === undefined || made.length > 1) throw new BugError(`${path}: a CSV file has one sheet`);
  return writeCsv(path, sheet);
}

async function publish(
  temporary: string,
  target: string,
  folder: string,
  isOurs: (name: string) => boolean,
): Promise<void> {
  try {
    await assertReplaceable(target, folder, isOurs);
    await replaceFolder(temporary, target);
  } catch (error) {
    await removeTemporary(temporary);
    throw folderError(error, folder);
  }
}

/** Refuses a folder that holds anything else than an earlier export; there may be none at all. */
async function assertReplaceable(
  target: string,
  folder: string,
  isOurs: (name: string) => boolean,
): Promise<void> {
  let found: readonly string[];
  try {
    found = await readdir(target);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'ENOENT') return;
    if (code === 'ENOTDIR') throw new EnvironmentError('path-is-file', { path: folder }, { cause: error });
    throw folderError(error, folder);
  }
  const others = found.filter((name) => !isOurs(name)).sort();
  if (others.length > 0) {
    throw new RefusedError('folder-holds-others', {
      path: folder,
      others: others.slice(0, SHOWN).join(', '),
    });
  }
}

function folderError(error: unknown, folder: string): unknown {
  if (error instanceof EnvironmentError) {
    return new EnvironmentError(error.id, { ...error.data, path: folder }, { cause: error });
  }
  return writingError(error, folder);
}
