import { TextDecoder } from 'node:util';

/** Encodings in which offices save CSV. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** The encoding that a byte order mark at the start names, with the length of the mark; null without a mark. */
export function markedEncoding(head: Uint8Array): { encoding: Encoding; markLength: number } | null {
  const [first, second, third] = head;
  if (first === 0xef && second === 0xbb && third === 0xbf) return { encoding: 'utf-8', markLength: 3 };
  if (first === 0xff && second === 0xfe) return { encoding: 'utf-16le', markLength: 2 };
  if (first === 0xfe && second === 0xff) return { encoding: 'utf-16be', markLength: 2 };
  return null;
}

/**
 * UTF-16 without its mark, as some programs on Windows write it; null for any other text. It shows in the zero half of
 * every ASCII letter, digit and delimiter: of the first letters more than half have one, always on the same side.
 */
export function unmarkedUtf16(head: Uint8Array): Encoding | null {
  let [even, odd] = [0, 0];
  for (let at = 0; at < head.length; at++) {
    if (head[at] !== 0) continue;
    if (at % 2 === 0) even++;
    else odd++;
  }
  const enough = head.length / 4;
  if (even === 0 && odd > enough) return 'utf-16le';
  return odd === 0 && even > enough ? 'utf-16be' : null;
}

/** A decoder which drops the byte order mark; `strict` throws a TypeError at bytes that the encoding does not have. */
export function decoderOf(encoding: Encoding, manner: 'strict' | 'lenient'): TextDecoder {
  return new TextDecoder(encoding, { fatal: manner === 'strict' });
}

/** How many of the bytes form whole UTF-8 characters: all but an unfinished character at the end. */
export function wholeUtf8Length(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if ((byte & 0xc0) === 0x80) continue;
    const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
    return needed > back ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}
