import { open } from 'node:fs/promises';

/** Waits until a file is on the disk. */
export async function flushFile(path: string): Promise<void> {
  const handle = await open(path, 'r+');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/**
 * Makes the names in a folder survive a power cut. Not every system lets a folder be opened for that, and a file that
 * is complete and named is no failure: so this never fails.
 */
export async function flushFolder(path: string): Promise<void> {
  const handle = await open(path, 'r').catch(() => null);
  await handle?.sync().catch(() => {});
  await handle?.close();
}
