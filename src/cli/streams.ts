/** Where a command writes: results to `out`, everything else to `err`. */
export interface Streams {
  readonly out: { write(text: string): void; readonly isTerminal: boolean };
  readonly err: { write(text: string): void; readonly isTerminal: boolean; readonly columns: number };
  readonly in: { readonly isTerminal: boolean; readLine(): Promise<string> };
}

/** The streams of the process. A reader that closes its end early (`| head`) is not an error. */
export function processStreams(): Streams {
  for (const stream of [process.stdout, process.stderr]) {
    if (stream.listenerCount('error') === 0) {
      stream.on('error', (error: NodeJS.ErrnoException) => {
        if (error.code !== 'EPIPE') throw error;
      });
    }
  }
  return {
    out: { write: (text) => void process.stdout.write(text), isTerminal: process.stdout.isTTY === true },
    err: {
      write: (text) => void process.stderr.write(text),
      isTerminal: process.stderr.isTTY === true,
      columns: process.stderr.columns ?? 80,
    },
    in: { isTerminal: process.stdin.isTTY === true, readLine: readOneLine },
  };
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
