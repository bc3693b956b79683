import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { tempFolder } from '../support/temp-folder.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const COMPILED = 'node_modules/better-sqlite3/build/Release/better_sqlite3.node';

/** The program in a folder of its own, with what stands in place of the compiled part of the database, if anything. */
function installed(folder: string, compiled: string | null): string {
  for (const part of ['bin', 'dist']) cpSync(join(root, part), join(folder, part), { recursive: true });
  const library = join(folder, 'node_modules/better-sqlite3');
  mkdirSync(library, { recursive: true });
  cpSync(join(root, 'node_modules/better-sqlite3/package.json'), join(library, 'package.json'));
  if (compiled !== null) {
    mkdirSync(dirname(join(folder, COMPILED)), { recursive: true });
    writeFileSync(join(folder, COMPILED), compiled);
  }
  return join(folder, 'bin/binjai-pay.js');
}

it.each([
  ['is missing, after an installation that was interrupted', null],
  ['is of no use to this Node, as after a change of Node', 'compiled for another'],
])('a program whose compiled part %s says what to do, and is no bug', (_, compiled) => {
  const folder = tempFolder();
  const bin = installed(folder.path, compiled);
  for (const [lang, words] of [
    ['en', ['error: the program is not installed whole', process.version, 'install it anew']],
    ['id', ['kesalahan: program ini tidak terpasang utuh', process.version, 'pasang ulang']],
  ] as const) {
    const args = [bin, 'init', '--lang', lang, '--db', join(folder.path, 'x.db')];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    expect([status, stdout]).toEqual([5, '']);
    for (const word of words) expect(stderr).toContain(word);
  }
});
