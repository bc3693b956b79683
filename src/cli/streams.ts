import { fstatSync, writeSync } from 'node:fs';
import type { Writable } from 'node:stream';
import { EnvironmentError } from '../app/errors.ts';

/** Where a command writes: results to `out`, everything else to `err`. */
export interface Streams {
  readonly out: {
    write(text: string): void;
    readonly isTerminal: boolean;
    /** The same as a stream, for results that are too long to be one text. */
    stream(): Writable;
  };
  readonly err: { write(text: string): void; readonly isTerminal: boolean; readonly columns: number };
  readonly in: { readonly isTerminal: boolean; readLine(): Promise<string> };
}

/** Descriptors that were too full once: from then on Node's stream keeps what they do not take, in order. */
const queued = new Set<number>();
let isStreamInUse = false;

/** Whether nothing can be left in a stream of Node that the process still has to write before it ends. */
export function isAllWritten(): boolean {
  return queued.size === 0 && !isStreamInUse;
}

/** The streams of the process. Each is opened when it is first asked for: opening all three takes a tenth of a start. */
export function processStreams(): Streams {
  return {
    out: {
      write: (text) => write(1, text),
      get isTerminal() {
        return process.stdout.isTTY === true;
      },
      stream: () => {
        isStreamInUse = true;
        return process.stdout;
      },
    },
    err: {
      write: (text) => write(2, text),
      get isTerminal() {
        return fstatSync(2).isCharacterDevice() && process.stderr.isTTY === true;
      },
      get columns() {
        return process.stderr.columns ?? 80;
      },
    },
    in: {
      get isTerminal() {
        return process.stdin.isTTY === true;
      },
      readLine: readOneLine,
    },
  };
}

/**
 * Writes without Node's streams, which take longer to load than most commands run. What a full pipe does not take at
 * once is left to them. A reader that closes its end early (`| head`) is not an error.
 * @throws EnvironmentError `output-failed` when standard output takes nothing more, as on a full disk
 */
function write(descriptor: 1 | 2, text: string): void {
  const bytes = Buffer.from(text);
  if (queued.has(descriptor)) {
    enqueue(descriptor, bytes);
    return;
  }
  let done = 0;
  try {
    while (done < bytes.length) done += writeSync(descriptor, bytes, done);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EPIPE') return;
    if (code !== 'EAGAIN') {
      // What cannot be said on stderr can be said nowhere.
      if (descriptor === 2) return;
      throw new EnvironmentError('output-failed', { code: code ?? '' }, { cause: error });
    }
    enqueue(descriptor, bytes.subarray(done));
  }
}

function enqueue(descriptor: 1 | 2, bytes: Uint8Array): void {
  const stream = descriptor === 1 ? process.stdout : process.stderr;
  if (!queued.has(descriptor)) stream.on('error', ignoreClosedEnd);
  queued.add(descriptor);
  stream.write(bytes);
}

function ignoreClosedEnd(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}

async function readOneLine(): Promise<string> {
  const { createInterface } = await import('node:readline/promises');
  const reader = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return await reader.question('');
  } finally {
    reader.close();
  }
}
