import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The file system of the machine's memory. */
const MEMORY = '/dev/shm';
/** Free bytes from which on the files of all tests together have room in it. */
const ROOM = 4 * 2 ** 30;

/**
 * Gives the tests of one run a folder for their temporary files and takes it away afterwards. Where there is room it is in
 * the memory of the machine: databases are flushed to their disk ten thousands of times, and no test can tell a disk that
 * was flushed from one that was not. A `TMPDIR` of the environment is kept to; pictures are for people and stay outside.
 */
export function setup(): () => void {
  process.env.BINJAI_PAY_PICTURES ??= join(tmpdir(), 'binjai-pay-pictures');
  const folder = (process.env.TMPDIR === undefined && folderInMemory()) || folderIn(tmpdir());
  process.env.TMPDIR = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}

/** A new folder through which any user finds a way: some tests act as another one. */
function folderIn(parent: string): string {
  const folder = mkdtempSync(join(parent, 'binjai-pay-tests-'));
  chmodSync(folder, 0o755);
  return folder;
}

/** A new folder in memory; null where there is no room, or no program may be started there, as in many containers. */
function folderInMemory(): string | null {
  try {
    const { bavail, bsize } = statfsSync(MEMORY);
    if (bavail * bsize < ROOM) return null;
    const folder = folderIn(MEMORY);
    const program = join(folder, 'may-start');
    writeFileSync(program, '#!/bin/sh\n', { mode: 0o755 });
    if (spawnSync(program).status === 0) return folder;
    rmSync(folder, { recursive: true });
    return null;
  } catch {
    return null;
  }
}
