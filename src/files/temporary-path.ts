import { createHash, randomBytes } from 'node:crypto';
import { readdir, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';

/** What follows the name in that of a temporary file: host, process, a random part, and what SQLite puts behind. */
const TEMPORARY = /^\..+\.([0-9a-f]{8})-(\d+)-[0-9a-f]{12}\.tmp(?:-journal|-wal|-shm)?$/;

/**
 * A name beside `path` for what is not complete yet: `.payroll.csv.1f0c9d2e-4711-9a0b1c2d3e4f.tmp`. It says on which
 * computer and by which process it was made, so that what a killed process left can be told from what is under way.
 */
export function temporaryPath(path: string): string {
  const name = `.${basename(path)}.${hostTag()}-${process.pid}-${randomBytes(6).toString('hex')}.tmp`;
  return join(dirname(path), name);
}

/** Removes what killed processes of this computer left half-done in a folder; what is under way stays. */
export async function removeLeftovers(folder: string): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    const [, host, pid] = TEMPORARY.exec(name) ?? [];
    if (host === hostTag() && !isRunning(Number(pid))) await removeTemporary(join(folder, name));
  }
}

/** Removes a temporary file or folder, and what SQLite has put beside it. */
export async function removeTemporary(path: string): Promise<void> {
  for (const end of ['', '-journal', '-wal', '-shm']) {
    await rm(`${path}${end}`, { recursive: true, force: true });
  }
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
