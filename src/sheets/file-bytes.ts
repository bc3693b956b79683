import type { FileHandle } from 'node:fs/promises';

/**
 * Size of the pieces in which files are handed on: small enough for the texts made of them to stay among young objects,
 * which Node clears away at once.
 */
export const PIECE = 64 * 1024;

/** Bytes that are read at a time; the next ones are on their way while these are worked on. */
const READ = 8 * PIECE;

/** The bytes of an open file from `start` on, in pieces; a piece holds only until the next one is asked for. */
export async function* fileBytes(handle: FileHandle, start: number): AsyncGenerator<Buffer> {
  let position = start;
  let [free, used] = [Buffer.allocUnsafeSlow(READ), Buffer.allocUnsafeSlow(READ)];
  const read = (): Promise<Buffer> => {
    [free, used] = [used, free];
    const reading = handle.read(used, 0, READ, position).then(({ buffer, bytesRead }) => {
      position += bytesRead;
      return buffer.subarray(0, bytesRead);
    });
    // What goes wrong is told when the bytes are asked for, if they are.
    reading.catch(() => {});
    return reading;
  };
  for (let next = read(); ; ) {
    const bytes = await next;
    if (bytes.length === 0) return;
    next = read();
    for (let at = 0; at < bytes.length; at += PIECE) yield bytes.subarray(at, at + PIECE);
  }
}
