import { copyFileSync, existsSync, mkdtempSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { type Office, officeIn } from './office.ts';
import type { Finished } from './run-cli.ts';
import { runHere } from './run-here.ts';

/** An office whose commands run inside the test's own process, with the files of its folder given by name. */
export interface OfficeHere extends Pick<Office, 'dir' | 'put' | 'read' | 'path'> {
  run(...args: readonly string[]): Promise<Finished>;
  /** The same for a command that must succeed; gives what it printed. */
  must(...args: readonly string[]): Promise<string>;
  /** The result of a command that must succeed, as data. */
  data(...args: readonly string[]): Promise<unknown>;
}

/** A new office in a folder inside `parent`, with a database and the example policy. */
export async function newOfficeHere(parent: string): Promise<OfficeHere> {
  const office = officeHere(mkdtempSync(join(parent, 'office-')));
  await office.must('init');
  return office;
}

/** An office in a folder inside `parent` that starts with a copy of another's database. */
export function copyOfHere(other: OfficeHere, parent: string): OfficeHere {
  const office = officeHere(mkdtempSync(join(parent, 'office-')));
  copyFileSync(other.path('binjai-pay.db'), office.path('binjai-pay.db'));
  return office;
}

function officeHere(dir: string): OfficeHere {
  const { put, read, path } = officeIn(dir);
  const isFile = (arg: string, before = ''): boolean =>
    before === '--out' ? arg !== '-' && !isAbsolute(arg) : existsSync(path(arg));
  const run = (...args: readonly string[]): Promise<Finished> =>
    runHere({ path }, ...args.map((arg, at) => (isFile(arg, args[at - 1]) ? path(arg) : arg)));
  const must = async (...args: readonly string[]): Promise<string> => {
    const { code, stdout, stderr } = await run(...args);
    if (code !== 0) throw new Error(`binjai-pay ${args.join(' ')} ended with ${code}:\n${stderr}`);
    return stdout;
  };
  const data = async (...args: readonly string[]): Promise<unknown> =>
    (JSON.parse(await must(...args, '--json')) as { result: unknown }).result;
  return { dir, put, read, path, run, must, data };
}
