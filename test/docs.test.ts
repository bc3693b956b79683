import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { REPORTS } from '../src/domain/report-kinds.ts';
import { fieldsOf, SHEET_KINDS } from '../src/intake/index.ts';
import { COLUMN_NOTES } from '../src/text/column-notes.ts';
import { LANGUAGES } from '../src/text/language.ts';
import { commandLines, englishProgram, readmeBlocks, withBlocks } from './support/readme-blocks.ts';
import { runShell } from './support/run-cli.ts';
import { tempFolder } from './support/temp-folder.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (name: string) => readFileSync(join(root, name), 'utf8');
const readme = read('README.md');
const manifest = JSON.parse(read('package.json'));
const DOCUMENTS = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'DECISIONS.md', 'CHANGELOG.md'];

const blocks = await readmeBlocks();
let printed = '';
const program = await englishProgram((words) => {
  printed += words;
});

describe('README', () => {
  test.each(Object.entries(blocks))(
    '%s: the block is what the code says (npm run docs writes it)',
    (name, block) => {
      expect(withBlocks(readme, { [name]: block })).toBe(readme);
    },
  );

  test.each(SHEET_KINDS)('%s: every column is explained, and no other', (kind) => {
    for (const lang of LANGUAGES) {
      const explained = Object.keys(COLUMN_NOTES[lang][kind]).filter((column) => column !== '…');
      expect(explained).toEqual(fieldsOf(kind, []).map(({ field }) => field));
    }
  });

  test('the main job and the tests are one line each, made of scripts that exist', () => {
    const lines = shellLines(readme).filter((line) => line.startsWith('npm ci && '));
    expect(lines).toEqual(['npm ci && npm run demo', 'npm ci && npm test']);
    expect(Object.keys(manifest.scripts)).toEqual(expect.arrayContaining(['demo', 'test']));
    expect(read('.ci/run')).toContain('npm ci && npm test');
  });

  test('the package that it installs is the one that npm pack makes', () => {
    expect(readme).toContain(`./${manifest.name}-${manifest.version}.tgz`);
  });

  test('every command of the walk works on the demo files, one after the other', () => {
    const temp = tempFolder();
    symlinkSync(join(root, 'fixtures'), join(temp.path, 'fixtures'));
    const walk = readme
      .split('<!-- walk -->')
      .slice(1)
      .flatMap((part) => shellLines(part, 1));
    expect(walk.length).toBeGreaterThan(12);
    for (const line of walk) {
      const { code, stderr } = runShell(line, { cwd: temp.path });
      expect(code, `${line}\n${stderr}`).toBe(0);
    }
  });

  test('every other binjai-pay command in a document is understood by the program', async () => {
    const lines = DOCUMENTS.flatMap((name) => shellLines(read(name))).filter((line) =>
      line.startsWith('binjai-pay '),
    );
    for (const line of lines) await parse(line);
  });
});

describe('help', () => {
  test('names every report that can be exported', () => {
    const [report] =
      program.commands.find((command) => command.name() === 'export')?.registeredArguments ?? [];
    expect(report?.description).toBe(REPORTS.join(', '));
  });

  test.each(commandLines(program))(
    '$usage: every example is understood by the program',
    async ({ usage, command }) => {
      printed = '';
      command.outputHelp();
      const examples = [...printed.matchAll(/^ {2}\$ (.*)$/gm)].map(([, line]) => line ?? '');
      for (const line of examples) {
        expect(line).toMatch(new RegExp(`\\b${usage.split(/ [<[]/)[0]}\\b`));
        await parse(line);
      }
    },
  );

  test('every command that takes an argument shows an example', () => {
    const without = commandLines(program).filter(({ command }) => {
      printed = '';
      command.outputHelp();
      return command.registeredArguments.length > 0 && !printed.includes('  $ binjai-pay ');
    });
    expect(without.map(({ usage }) => usage)).toEqual([]);
  });
});

describe('documents', () => {
  test('the changelog has an entry for the version of the package, newest first', () => {
    const [newest] = /^## (\S+) — \d{4}-\d\d-\d\d$/m.exec(read('CHANGELOG.md'))?.slice(1) ?? [];
    expect(newest).toBe(manifest.version);
  });

  test.each(DOCUMENTS)('%s: every file that it names exists', (name) => {
    const text = read(name);
    const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)[^)]*\)/g)].map(([, path]) => path ?? '');
    const paths = [...text.matchAll(/`((?:src|test|scripts|fixtures|bin|\.ci)\/[\w./-]+)`/g)].map(
      ([, path]) => path ?? '',
    );
    expect([...links, ...paths].filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });
});

/** Lines of the shell blocks of a document; of the first blocks only where `blocks` says so. */
function shellLines(text: string, blocks = Number.POSITIVE_INFINITY): readonly string[] {
  return [...text.matchAll(/```sh\n([\s\S]*?)```/g)]
    .slice(0, blocks)
    .flatMap(([, block]) => (block ?? '').split('\n'))
    .filter((line) => line !== '');
}

/** Lets the program parse a line without doing its work; throws when it is not understood. */
async function parse(line: string): Promise<void> {
  const [command = ''] = line.split(/ [|>] /);
  const words = [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');
  const program = await englishProgram();
  await expect(program.parseAsync(words.slice(1), { from: 'user' }), line).resolves.toBe(program);
}
