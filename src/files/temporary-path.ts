import { createHash, randomBytes } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { systemCode } from './file-system-error.ts';

/** A name in passing: a dot and the name beside which it stands, then host, process, a random part and its kind. */
const NAME = /^\.(.+)\.([0-9a-f]{8})-(\d+)-[0-9a-f]{12}\.(?:(tmp)(?:-journal|-wal|-shm)?|aside)$/;

/** What such a name says. */
export interface PassingName {
  /** Name beside which it stands. */
  readonly of: string;
  /** `tmp`: not complete yet; `aside`: complete, and giving way to a newer one. */
  readonly kind: 'tmp' | 'aside';
  /** Whether a process of this computer left it that has ended. */
  readonly isLeft: boolean;
}

/**
 * A name beside `path` for what is not complete yet: `.payroll.csv.1f0c9d2e-4711-9a0b1c2d3e4f.tmp`. It says on which
 * computer and by which process it was made, so that what a killed process left can be told from what is under way.
 */
export function temporaryPath(path: string): string {
  return passingPath(path, 'tmp');
}

/** A name beside `path` for what is complete and gives way to a newer one. */
export function asidePath(path: string): string {
  return passingPath(path, 'aside');
}

/** What the name of a file says, or null for the names of all others. */
export function readPassingName(name: string): PassingName | null {
  const [, of, host, pid, tmp] = NAME.exec(name) ?? [];
  if (of === undefined) return null;
  const isLeft = host === hostTag() && !isRunning(Number(pid));
  return { of, kind: tmp === undefined ? 'aside' : 'tmp', isLeft };
}

/** Removes a temporary file or folder, and what SQLite has put beside it. */
export async function removeTemporary(path: string): Promise<void> {
  for (const end of ['', '-journal', '-wal', '-shm']) {
    try {
      await rm(`${path}${end}`, { recursive: true, force: true });
    } catch (error) {
      // Where a file stands instead of the folder there is nothing to remove either.
      if (systemCode(error) !== 'ENOTDIR') throw error;
    }
  }
}

function passingPath(path: string, kind: PassingName['kind']): string {
  const name = `.${basename(path)}.${hostTag()}-${process.pid}-${randomBytes(6).toString('hex')}.${kind}`;
  return join(dirname(path), name);
}

/** Other computers may write to the same folder of a network, and their process numbers say nothing here. */
function hostTag(): string {
  return createHash('sha256').update(hostname()).digest('hex').slice(0, 8);
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH');
  }
}
