import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Finished, runCli } from './run-cli.ts';

/** An office's folder with its database `binjai-pay.db`, worked on through the command line alone. */
export interface Office {
  readonly dir: string;
  /** Starts the program in the folder. */
  run(...args: readonly string[]): Finished;
  /** The same for a command that must succeed; gives what it printed. */
  must(...args: readonly string[]): string;
  /** The result of a command that must succeed, as data. */
  data(...args: readonly string[]): unknown;
  /** Writes a file into the folder and gives its name. */
  put(name: string, content: string | Buffer): string;
  /** Content of a file of the folder. */
  read(name: string): string;
  path(name: string): string;
}

/** The database of a new office, as the program made it for the first test that asked for one. */
let newDatabase: Buffer | null = null;

/** A new office in a folder inside `parent`, with a database and the example policy. */
export function newOffice(parent: string): Office {
  const office = officeIn(mkdtempSync(join(parent, 'office-')));
  const database = office.path('binjai-pay.db');
  if (newDatabase === null) {
    office.must('init');
    newDatabase = readFileSync(database);
  } else {
    writeFileSync(database, newDatabase, { mode: 0o600 });
  }
  return office;
}

/** An office in a folder inside `parent` that starts with a copy of another's database. */
export function copyOf(other: Office, parent: string): Office {
  const office = officeIn(mkdtempSync(join(parent, 'office-')));
  copyFileSync(other.path('binjai-pay.db'), office.path('binjai-pay.db'));
  return office;
}

/** The office in a folder. */
export function officeIn(dir: string): Office {
  const path = (name: string): string => join(dir, name);
  const run = (...args: readonly string[]): Finished => runCli(args, { cwd: dir });
  const must = (...args: readonly string[]): string => {
    const { code, stdout, stderr } = run(...args);
    if (code !== 0) throw new Error(`binjai-pay ${args.join(' ')} ended with ${code}:\n${stderr}`);
    return stdout;
  };
  return {
    dir,
    run,
    must,
    data(...args) {
      const document: unknown = JSON.parse(must(...args, '--json'));
      if (typeof document !== 'object' || document === null || !('result' in document)) {
        throw new Error(`binjai-pay ${args.join(' ')} gave no result`);
      }
      return document.result;
    },
    put(name, content) {
      mkdirSync(dirname(path(name)), { recursive: true });
      writeFileSync(path(name), content);
      return name;
    },
    read: (name) => readFileSync(path(name), 'utf8'),
    path,
  };
}
