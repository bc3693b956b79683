import { openPromise } from 'yauzl';

/** Text of every part of a zip by its name, as any zip reader finds it. */
export async function zipParts(path: string): Promise<Map<string, string>> {
  const zip = await openPromise(path);
  const parts = new Map<string, string>();
  try {
    for await (const entry of zip.eachEntry()) {
      const pieces: Buffer[] = [];
      for await (const piece of await zip.openReadStreamPromise(entry)) pieces.push(piece);
      parts.set(entry.fileName, Buffer.concat(pieces).toString());
    }
    return parts;
  } finally {
    zip.close();
  }
}

/** Text of one part; null where there is none. */
export async function zipPart(path: string, part: string): Promise<string | null> {
  return (await zipParts(path)).get(part) ?? null;
}
