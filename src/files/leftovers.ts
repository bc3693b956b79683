import { readdirSync, renameSync } from 'node:fs';
import { readdir, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { systemCode } from './file-system-error.ts';
import { flushFolder } from './flush.ts';
import { asidePath, readPassingName, removeTemporary } from './temporary-path.ts';

/**
 * Puts back what a killed process of this computer had set aside in a folder and not yet replaced: between the two renames
 * of a replacement the name is free, and whoever looks next brings the last whole one back. Costs one look at the names.
 */
export function putBackSetAside(folder: string): void {
  const names = namesIn(folder);
  for (const name of names) {
    const found = readPassingName(name);
    if (found === null || found.kind !== 'aside' || !found.isLeft || names.includes(found.of)) continue;
    try {
      renameSync(join(folder, name), join(folder, found.of));
    } catch {
      // Somebody else was quicker, or names may not be changed here: it stays set aside, whole.
    }
  }
}

/** Puts back, then removes what killed processes of this computer left in a folder; what is under way stays. */
export async function removeLeftovers(folder: string): Promise<void> {
  putBackSetAside(folder);
  const names: readonly string[] = await readdir(folder).catch(() => []);
  for (const name of names) {
    const found = readPassingName(name);
    if (!found?.isLeft) continue;
    // What could not be put back is the last whole one.
    if (found.kind === 'tmp' || names.includes(found.of)) await removeTemporary(join(folder, name));
  }
}

/**
 * Gives a folder that is complete the name of an earlier one, which is set aside meanwhile and comes back when that fails:
 * system calls that exchange two names are out of reach. After a kill in between, `putBackSetAside` brings it back.
 */
export async function replaceFolder(complete: string, folder: string): Promise<void> {
  const aside = asidePath(folder);
  const isThere = await rename(folder, aside).then(
    () => true,
    (error: unknown) => {
      if (systemCode(error) === 'ENOENT') return false;
      throw error;
    },
  );
  try {
    await rename(complete, folder);
  } catch (error) {
    if (isThere) await rename(aside, folder);
    throw error;
  }
  await flushFolder(dirname(folder));
  await removeTemporary(aside);
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
