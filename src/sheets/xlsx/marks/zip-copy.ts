import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import { BugError } from '../../../domain/bug-error.ts';

/** A part of the copy: its name and its content, made when the zip comes to it. */
export interface CopiedPart {
  readonly name: string;
  content(): AsyncIterable<Uint8Array | string>;
}

/** Written into every copy, so that the same marks give the same bytes. */
const WRITTEN_AT = new Date('2000-01-01T00:00:00Z');

/** Writes parts as a zip, one after the other, in flat memory. */
export async function writeZip(parts: readonly CopiedPart[], sink: Writable): Promise<void> {
  const zip = new ZipFile();
  for (const { name, content } of parts) {
    zip.addReadStreamLazy(name, { mtime: WRITTEN_AT, forceDosTimestamp: true }, (give) => {
      const stream = Readable.from(content(), { objectMode: false });
      // yazl does not hear of a source that fails.
      stream.once('error', (error) => zip.emit('error', error));
      give(null, stream);
    });
  }
  zip.end();
  const output = zip.outputStream;
  if (!(output instanceof Readable)) throw new BugError('yazl has no readable output any more');
  zip.once('error', (error) => output.destroy(error));
  await pipeline(output, sink, { end: false });
}
