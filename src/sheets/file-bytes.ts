import type { FileHandle } from 'node:fs/promises';

/**
 * Size of the pieces in which files are read: large enough that asynchronous reading costs nothing beside parsing, and
 * small enough for the texts made of them to stay among young objects, which Node clears away at once.
 */
export const PIECE = 64 * 1024;

/** The bytes of an open file from `start` on, in pieces that the taker may keep. */
export async function* fileBytes(handle: FileHandle, start: number): AsyncGenerator<Buffer> {
  let position = start;
  for (;;) {
    const piece = Buffer.allocUnsafeSlow(PIECE);
    const { bytesRead } = await handle.read(piece, 0, PIECE, position);
    if (bytesRead === 0) return;
    position += bytesRead;
    yield piece.subarray(0, bytesRead);
  }
}
