import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The program as it is installed; built before the tests. */
export const BIN = join(root, 'bin/binjai-pay.js');

/** What a finished command leaves behind. */
export interface Finished {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd: string;
  /** Added to the environment, in which English is spoken and no database is named. */
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs the built program with its arguments, without a terminal and with nothing on standard input. */
export function runCli(args: readonly string[], options: RunOptions): Finished {
  return finish(process.execPath, [BIN, ...args], options);
}

/** Runs a line of shell in which `binjai-pay` is the built program. */
export function runShell(line: string, options: RunOptions): Finished {
  const folder = join(options.cwd, '.bin');
  mkdirSync(folder, { recursive: true });
  const command = join(folder, 'binjai-pay');
  writeFileSync(command, `#!/bin/sh\nexec "${process.execPath}" "${BIN}" "$@"\n`);
  chmodSync(command, 0o755);
  const env = { ...options.env, PATH: `${folder}:${process.env.PATH ?? ''}` };
  return finish('/bin/sh', ['-c', line], { ...options, env });
}

function finish(file: string, args: readonly string[], { cwd, env }: RunOptions): Finished {
  const { BINJAI_PAY_DB: _db, ...inherited } = process.env;
  const { status, stdout, stderr, error } = spawnSync(file, args, {
    cwd,
    env: { ...inherited, BINJAI_PAY_LANG: 'en', NO_COLOR: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (error) throw error;
  return { code: status, stdout, stderr };
}
