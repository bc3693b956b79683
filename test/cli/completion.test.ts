import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { treeOf } from '../../src/cli/command-tree.ts';
import { candidatesFor } from '../../src/cli/completion/candidates.ts';
import { REPORTS } from '../../src/domain/report-kinds.ts';
import { newOffice } from '../support/office.ts';
import { englishProgram } from '../support/readme-blocks.ts';
import { BIN } from '../support/run-cli.ts';
import { employeesCsv } from '../support/small-city.ts';
import { tempFolder } from '../support/temp-folder.ts';

const folder = tempFolder();
const program = await englishProgram();
const tree = treeOf(program);

/** Words that can follow a line, whose last one is being typed. */
function after(line: string): readonly string[] {
  const words = line.split(' ');
  const { words: found, also } = candidatesFor(tree, words.slice(0, -1), words.at(-1) ?? '');
  return [...found.map(([word]) => word), ...(also === null ? [] : [`:${also}`])];
}

describe('what may come next on a command line', () => {
  it('is every command, each with its meaning', () => {
    const { words } = candidatesFor(tree, [], '');
    expect(words.map(([word]) => word)).toEqual(program.commands.map((command) => command.name()));
    expect(words.every(([, meaning]) => meaning !== '')).toBe(true);
  });

  it.each([
    ['exp', ['export', 'explain']],
    ['policy ', ['show', 'check', 'import', 'diff']],
    ['export ', [...REPORTS]],
    ['export da', ['daftar-gaji', 'daftar-tpp', 'dashboard']],
    ['export payroll 2026-01 --form', ['--format']],
    ['export payroll 2026-01 --format ', ['csv', 'xlsx']],
    ['export payroll --format xlsx ', ['latest-approved', ':periods']],
    ['export --all ', ['latest-approved', ':periods']],
    ['--lang id run ', [':periods']],
    ['import ', [':files']],
    ['import a.xlsx b', [':files']],
    ['import a.xlsx --as ass', ['assessments']],
    ['schedule --out ', [':folders']],
    ['answer 1 ', ['accept', 'reject']],
    ['help ', ['sheets', 'policy', 'reports', 'recipes', 'exit-codes', 'man']],
    ['init ', []],
  ])('after "%s": %j', (line, expected) => {
    expect(after(line)).toEqual(expected);
  });
});

/** A folder in which `binjai-pay` is a command, with a database that knows January 2026. */
function shellFolder(): string {
  const office = newOffice(folder.path);
  office.put('pegawai.csv', employeesCsv());
  office.must('import', 'pegawai.csv');
  const bin = office.path('.bin');
  mkdirSync(bin);
  writeFileSync(join(bin, 'binjai-pay'), `#!/bin/sh\nexec "${process.execPath}" "${BIN}" "$@"\n`);
  chmodSync(join(bin, 'binjai-pay'), 0o755);
  return office.dir;
}

const BASH = `source <(binjai-pay completion bash)
try() { COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _binjai_pay; echo "\${COMPREPLY[*]}"; }`;
const ZSH = `compdef() { : }; _describe() { local -a all=("\${(@P)2}"); echo \${all%%:*} }; _files() { echo pegawai.csv }
source <(binjai-pay completion zsh)
try() { words=("$@"); CURRENT=$#; _binjai-pay }`;
const FISH = `binjai-pay completion fish | source
function try; complete -C (string join -- ' ' $argv) | string replace -r '\\t.*' '' | string join ' '; end`;

describe('a shell that was given its script completes the line', () => {
  it.each([
    ['bash', BASH],
    ['zsh', ZSH],
    ['fish', FISH],
  ])('%s', (shell, script) => {
    const found = spawnSync(shell, ['--version']);
    if (found.error !== undefined) {
      console.warn(`${shell} is not installed here, so its completion was not tried`);
      return;
    }
    const cwd = shellFolder();
    const lines = ['export da', "export payroll --format ''", "run ''", 'import peg', "policy ''"];
    const { stdout, stderr } = spawnSync(
      shell,
      ['-c', [script, ...lines.map((line) => `try binjai-pay ${line}`)].join('\n')],
      {
        cwd,
        encoding: 'utf8',
        env: { ...process.env, PATH: `${join(cwd, '.bin')}:${process.env.PATH}`, BINJAI_PAY_LANG: 'en' },
      },
    );
    expect(stderr).toBe('');
    const said = stdout.trim().split('\n');
    expect(said.map((line) => line.split(' ').sort().join(' '))).toEqual([
      'daftar-gaji daftar-tpp dashboard',
      'csv xlsx',
      '2026-01',
      'pegawai.csv',
      'check diff import show',
    ]);
  });
});
