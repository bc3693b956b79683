/** Where a command writes: results to `out`, everything else to `err`. */
export interface Streams {
  readonly out: { write(text: string): void; readonly isTerminal: boolean };
  readonly err: { write(text: string): void; readonly isTerminal: boolean; readonly columns: number };
  readonly in: { readonly isTerminal: boolean; readLine(): Promise<string> };
}

/** The streams of the process. Each is opened when it is first asked for: opening all three takes a tenth of a start. */
export function processStreams(): Streams {
  return {
    out: {
      write: (text) => void open(process.stdout).write(text),
      get isTerminal() {
        return process.stdout.isTTY === true;
      },
    },
    err: {
      write: (text) => void open(process.stderr).write(text),
      get isTerminal() {
        return process.stderr.isTTY === true;
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

/** A reader that closes its end early (`| head`) is not an error. */
function open(stream: NodeJS.WriteStream): NodeJS.WriteStream {
  if (stream.listenerCount('error') === 0) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }
  return stream;
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
