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
