import { type ChildProcess, spawn } from 'node:child_process';
import { BIN, type Finished } from '../run-cli.ts';

const CLOCK = new URL('./fixed-clock.mjs', import.meta.url).href;
const AT_NAME = new URL('./kill-at-rename.mjs', import.meta.url).href;
const PATIENCE = new URL('./short-patience.mjs', import.meta.url).href;

export interface StartOptions {
  readonly cwd: string;
  /** Moment at which the program's clock stands; it runs unless given. */
  readonly now?: string;
  /** How long it waits for another writer, in milliseconds; as long as in an office unless given. */
  readonly patience?: number;
  /** A name, and whether the program is killed or fails just before a file or folder takes it. */
  readonly atName?: readonly [name: string, how: 'kill' | 'fail'];
  /** Language of its messages; English unless given. */
  readonly lang?: 'id' | 'en';
  /** Folder for the system's temporary files. */
  readonly tmp?: string;
}

/** How a started program ended, and whether it ended by itself. */
export interface Ended extends Finished {
  readonly killed: boolean;
}

/** The built program, running; `ended` settles when it is gone. */
export interface StartedProgram {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
}

/** Starts the built program and does not wait for it. */
export function startProgram(
  args: readonly string[],
  { cwd, now, patience, atName, lang = 'en', tmp }: StartOptions,
): StartedProgram {
  const { BINJAI_PAY_DB: _db, ...inherited } = process.env;
  const preloaded = [
    ...(now === undefined ? [] : [CLOCK]),
    ...(patience === undefined ? [] : [PATIENCE]),
    ...(atName === undefined ? [] : [AT_NAME]),
  ];
  const child = spawn(process.execPath, [...preloaded.flatMap((each) => ['--import', each]), BIN, ...args], {
    cwd,
    env: {
      ...inherited,
      BINJAI_PAY_LANG: lang,
      NO_COLOR: '1',
      ...(now !== undefined && { BINJAI_TEST_NOW: now }),
      ...(patience !== undefined && { BINJAI_TEST_PATIENCE: String(patience) }),
      ...(atName !== undefined && { BINJAI_TEST_NAME: atName[0], BINJAI_TEST_RENAME: atName[1] }),
      ...(tmp !== undefined && { TMPDIR: tmp }),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  const ended = new Promise<Ended>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => resolve({ code, stdout, stderr, killed: signal !== null }));
  });
  return { child, ended };
}
