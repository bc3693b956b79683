import { createHash } from 'node:crypto';
import { realpathSync, type Stats, statSync } from 'node:fs';
import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { EnvironmentError } from '../app/errors.ts';
import { flushFolder, removeLeftovers, temporaryPath, writingError } from '../files/index.ts';

/** Pay data is for its owner only. */
const FILE_MODE = 0o600;

/** A file that is complete on the disk under a temporary name. */
export interface PreparedFile<T> {
  /** What its producer gave. */
  readonly result: T;
  /** SHA-256 of its bytes. */
  readonly sha256: string;
  /** Path of the temporary file. */
  readonly temporary: string;
  /** Gives it its name. */
  publish(): Promise<void>;
  /** Removes it. */
  discard(): Promise<void>;
}

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
 * @throws EnvironmentError `disk-full`, `folder-not-writable`, `folder-missing`, `path-is-folder`, `path-not-regular`,
 *   `file-not-written`
 */
export async function writeAtomically<T>(
  path: string,
  produce: (sink: Writable) => Promise<T>,
): Promise<{ readonly result: T; readonly sha256: string }> {
  const { result, sha256, publish } = await prepareFile(path, produce);
  await publish();
  return { result, sha256 };
}

/** The same in two steps, for those who have something to do between the last byte and the name. */
export async function prepareFile<T>(
  path: string,
  produce: (sink: Writable) => Promise<T>,
): Promise<PreparedFile<T>> {
  const target = targetOf(path);
  const temporary = temporaryPath(target);
  await removeLeftovers(dirname(target));
  try {
    const { result, sha256 } = await writeNewFile(temporary, produce);
    return {
      result,
      sha256,
      temporary,
      publish: () => publish(temporary, target, path),
      discard: () => rm(temporary, { force: true }),
    };
  } catch (error) {
    throw writingError(error, path);
  }
}

/**
 * Writes a file under a name that nobody has yet, onto the disk; after a failure it is gone. For files of a folder that
 * takes its name as a whole.
 */
export async function writeNewFile<T>(
  path: string,
  produce: (sink: Writable) => Promise<T>,
): Promise<{ readonly result: T; readonly sha256: string }> {
  const handle = await open(path, 'wx', FILE_MODE);
  try {
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
    return { result, sha256: sink.sha256() };
  } catch (error) {
    await handle.close().catch(() => {});
    await rm(path, { force: true });
    throw error;
  }
}

async function publish(temporary: string, target: string, path: string): Promise<void> {
  try {
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw writingError(error, path);
  }
  await flushFolder(dirname(target));
}

/**
 * Where a file is to be written: behind a symbolic link the file that it names. A folder or a device is told before the
 * work, not after it; a device, such as /dev/stdout, would give way to the file.
 */
function targetOf(path: string): string {
  const found = statsOf(path);
  if (found === null) return path;
  if (found.isDirectory()) throw new EnvironmentError('path-is-folder', { path });
  if (!found.isFile()) throw new EnvironmentError('path-not-regular', { path });
  return realpathSync(path);
}

/** null where there is nothing, or nothing to be seen: then opening the file tells why. */
function statsOf(path: string): Stats | null {
  try {
    return statSync(path);
  } catch {
    return null;
  }
}
