import { openPromise } from 'yauzl';

/** Text of a part of a zip, as any zip reader finds it; null where there is none. */
export async function zipPart(path: string, part: string): Promise<string | null> {
  const zip = await openPromise(path);
  try {
    for await (const entry of zip.eachEntry()) {
      if (entry.fileName !== part) continue;
      const pieces: Buffer[] = [];
      for await (const piece of await zip.openReadStreamPromise(entry)) pieces.push(piece);
      return Buffer.concat(pieces).toString();
    }
    return null;
  } finally {
    zip.close();
  }
}
