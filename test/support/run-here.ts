import { Writable } from 'node:stream';
import { runProgram } from '../../src/cli/run-program.ts';
import type { Office } from './office.ts';
import type { Finished } from './run-cli.ts';

/**
 * Runs a command on an office's database inside the test's own process: the same parsing, messages and exit codes as the
 * program that is started, without the start. For long tables of commands that write no files.
 */
export async function runHere(office: Pick<Office, 'path'>, ...args: readonly string[]): Promise<Finished> {
  let stdout = '';
  let stderr = '';
  const code = await runProgram([...args, '--db', office.path('binjai-pay.db')], {
    streams: {
      out: {
        isTerminal: false,
        write: (text) => {
          stdout += text;
        },
        stream: () =>
          new Writable({
            decodeStrings: false,
            write(text, _encoding, done) {
              stdout += text;
              done();
            },
          }),
      },
      err: {
        isTerminal: false,
        columns: 80,
        write: (text) => {
          stderr += text;
        },
      },
      in: { isTerminal: false, readLine: async () => '' },
    },
    env: { BINJAI_PAY_LANG: 'en' },
    version: 'test',
  });
  return { code, stdout, stderr };
}

/** The same for a command that must succeed; gives what it printed. */
export async function mustHere(office: Office, ...args: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await runHere(office, ...args);
  if (code !== 0) throw new Error(`binjai-pay ${args.join(' ')} ended with ${code}:\n${stderr}`);
  return stdout;
}
