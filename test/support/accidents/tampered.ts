import { spawnSync } from 'node:child_process';
import { copyOf, type Office } from '../office.ts';
import { runHere } from '../run-here.ts';

/** The shell that any administrator has at hand; without it there is nobody to tamper. */
export const hasShell = spawnSync('sqlite3', ['--version']).status === 0;

/** Runs SQL on an office's database in the sqlite3 shell. */
export function shell(office: Office, sql: string): { readonly code: number | null; readonly text: string } {
  const { status, stdout, stderr } = spawnSync('sqlite3', ['-bail', office.path('binjai-pay.db'), sql], {
    encoding: 'utf8',
  });
  return { code: status, text: `${stdout}${stderr}` };
}

/** A copy changed as by somebody who knows the guards: takes them off and puts them back word for word. */
export function tamperedCopy(
  original: Office,
  parent: string,
  guards: readonly string[],
  sql: string,
): Office {
  const office = copyOf(original, parent);
  const lifted = guards.map((guard) => {
    const { text } = shell(office, `SELECT sql FROM sqlite_schema WHERE name = '${guard}'`);
    if (!text.includes(guard)) throw new Error(`no guard ${guard}: ${text}`);
    return text.trim();
  });
  const drops = guards.map((guard) => `DROP TRIGGER ${guard};`).join('\n');
  const { code, text } = shell(office, `${drops}\n${sql};\n${lifted.map((each) => `${each};`).join('\n')}`);
  if (code !== 0) throw new Error(text);
  return office;
}

/** What `verify` says about an office that was tampered with. */
export async function findings(office: Office): Promise<readonly string[]> {
  const { code, stderr } = await runHere(office, 'verify');
  if (code !== 5) throw new Error(`verify ended with ${code}:\n${stderr}`);
  return stderr.split('\n').filter((line) => line.startsWith('error['));
}
