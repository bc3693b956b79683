import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import { fileBytes } from './file-bytes.ts';
import { wholeUtf8Length } from './text-encoding.ts';

/** What one pass over all bytes of a file tells. */
export interface FileDigest {
  /** SHA-256, lower-case hex. */
  readonly sha256: string;
  /** Whether the whole file is valid UTF-8. */
  readonly isUtf8: boolean;
  /** Position of the first NUL byte from 0, or null. */
  readonly nulAt: number | null;
}

/** Reads an open file once from front to back. Text properties are found only when asked for (CSV). */
export async function digestFile(handle: FileHandle, looksAtText: boolean): Promise<FileDigest> {
  const hash = createHash('sha256');
  let valid = looksAtText;
  let nulAt: number | null = null;
  let position = 0;
  let unfinished: Buffer = Buffer.alloc(0);
  for await (const piece of fileBytes(handle, 0)) {
    hash.update(piece);
    if (looksAtText && nulAt === null) {
      const found = piece.indexOf(0);
      if (found >= 0) nulAt = position + found;
    }
    if (valid) {
      const bytes = unfinished.length === 0 ? piece : Buffer.concat([unfinished, piece]);
      const whole = wholeUtf8Length(bytes);
      valid = isUtf8(bytes.subarray(0, whole));
      unfinished = Buffer.from(bytes.subarray(whole));
    }
    position += piece.length;
  }
  return { sha256: hash.digest('hex'), isUtf8: valid && unfinished.length === 0, nulAt };
}
