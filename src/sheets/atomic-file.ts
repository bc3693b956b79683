import { createHash, randomBytes } from 'node:crypto';
import { type FileHandle, open, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { writingError } from './file-system-error.ts';

/** Pay data is for its owner only. */
const FILE_MODE = 0o600;

/** What follows the name in that of a temporary file: its process and a random part. */
const LEFTOVER = /^(\d+)-[0-9a-f]{12}\.tmp$/;

/** Writes to an open file and hashes what passes. */
class HashingSink extends Writable {
  private readonly handle: FileHandle;
  private readonly hash = createHash('sha256');

  constructor(handle: FileHandle) {
    super({ highWaterMark: 1024 * 1024 });
    this.handle = handle;
  }

  override _write(chunk: Buffer, _: BufferEncoding, done: (error?: Error | null) => void): void {
    this.hash.update(chunk);
    this.handle.writeFile(chunk).then(() => done(), done);
  }

  sha256(): string {
    return this.hash.digest('hex');
  }
}

/**
 * Writes a file whole or not at all: `produce` writes to a temporary file in the same folder, which takes the name
 * `path` only when everything is on the disk. After any failure neither a partial nor a temporary file is left.
 * @returns what `produce` gave, and the SHA-256 of the bytes
 * @throws EnvironmentError `disk-full`, `folder-not-writable`, `folder-missing`, `path-is-folder`, `file-not-written`
 */
export async function writeAtomically<T>(
  path: string,
  produce: (sink: Writable) => Promise<T>,
): Promise<{ result: T; sha256: string }> {
  const folder = dirname(path);
  const temporary = join(folder, `.${basename(path)}.${process.pid}-${randomBytes(6).toString('hex')}.tmp`);
  await removeLeftovers(folder, basename(path));
  let handle: FileHandle | undefined;
  let isTemporary = false;
  try {
    handle = await open(temporary, 'wx', FILE_MODE);
    isTemporary = true;
    const sink = new HashingSink(handle);
    // The producer may be busy elsewhere when a write fails; its promise and the sink's tell the same failure.
    const closed = finished(sink);
    closed.catch(() => {});
    const result = await Promise.race([
      produce(sink),
      closed.then(() => Promise.reject(new Error('closed early'))),
    ]);
    sink.end();
    await closed;
    await handle.sync();
    await handle.close();
    handle = undefined;
    await rename(temporary, path);
    isTemporary = false;
    await syncFolder(folder);
    return { result, sha256: sink.sha256() };
  } catch (error) {
    await handle?.close().catch(() => {});
    if (isTemporary) await rm(temporary, { force: true });
    throw writingError(error, path);
  }
}

/** Removes the temporary files of a name whose process was killed; one that still runs keeps its own. */
async function removeLeftovers(folder: string, name: string): Promise<void> {
  const prefix = `.${name}.`;
  for (const each of await readdir(folder).catch(() => [])) {
    const [, pid] = (each.startsWith(prefix) && LEFTOVER.exec(each.slice(prefix.length))) || [];
    if (pid !== undefined && !isRunning(Number(pid))) await rm(join(folder, each), { force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH');
  }
}

/** Makes the new name itself survive a power cut; not every system lets a folder be opened for that. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => null);
  if (!handle) return;
  try {
    await handle.sync();
  } catch {
    // The file is complete and named; a folder that cannot be synced is no reason to call it failed.
  } finally {
    await handle.close();
  }
}
