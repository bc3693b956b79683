import { spawnSync } from 'node:child_process';
import { beforeAll, describe, expect, it } from 'vitest';
import { EXIT_CODES } from '../../src/cli/exit-codes.ts';
import { REPORTS } from '../../src/domain/report-kinds.ts';
import { SHEET_KINDS } from '../../src/intake/index.ts';
import { EXAMPLE_POLICY_YAML } from '../../src/policy/index.ts';
import { HELP_TOPICS, helpTopicTexts } from '../../src/text/help-topics.ts';
import { LANGUAGES } from '../../src/text/language.ts';
import { newOfficeHere, type OfficeHere } from '../support/office-here.ts';
import { commandLines, englishProgram } from '../support/readme-blocks.ts';
import { runHere } from '../support/run-here.ts';
import { BUDI, JANUARY } from '../support/small-city.ts';
import { tempFolder } from '../support/temp-folder.ts';

const folder = tempFolder();
let office: OfficeHere;

beforeAll(async () => {
  office = await newOfficeHere(folder.path);
  for (const [name, csv] of JANUARY) office.put(name, csv);
  await office.must('import', ...JANUARY.map(([name]) => name));
  await office.must('run', '2026-01');
});

async function help(...words: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await runHere({ path: (name) => name }, 'help', ...words);
  expect([code, stderr]).toEqual([0, '']);
  return stdout;
}

describe('help', () => {
  it.each(HELP_TOPICS)('about %s is there in both languages, and differs', async (topic) => {
    const [id, en] = [await help(topic, '--lang', 'id'), await help(topic, '--lang', 'en')];
    expect(id).not.toBe(en);
    expect(Math.min(id.length, en.length)).toBeGreaterThan(300);
  });

  it('names every kind of sheet, every report, every exit code and every subject', async () => {
    const sheets = await help('sheets');
    for (const kind of SHEET_KINDS) expect(sheets).toContain(`\n${kind}\n`);
    const reports = await help('reports');
    for (const report of REPORTS) expect(reports).toMatch(new RegExp(`^${report} +\\S`, 'm'));
    const codes = await help('exit-codes');
    for (const { code, name } of EXIT_CODES) expect(codes).toMatch(new RegExp(`^ *${code} +${name} `, 'm'));
    const all = await help();
    for (const topic of HELP_TOPICS) expect(all).toMatch(new RegExp(`^ +${topic} +\\S`, 'm'));
  });

  it('about the policy names every section of the example', async () => {
    const sections = [...EXAMPLE_POLICY_YAML.matchAll(/^([a-zA-Z]+):\s*$/gm)].map(([, name]) => name ?? '');
    expect(sections.length).toBeGreaterThan(10);
    for (const lang of LANGUAGES) {
      const said = await help('policy', '--lang', lang);
      expect(sections.filter((name) => !said.includes(name))).toEqual([]);
    }
  });

  it('of a command is what --help shows, also of a command in a group', async () => {
    const { stdout } = await runHere({ path: (name) => name }, 'policy', 'import', '--help');
    expect((await help('policy', 'import')).trim()).toBe(stdout.split('\nMeaning of exit codes')[0]?.trim());
  });

  it('gives recipes of which every line is understood by the program', async () => {
    for (const lang of LANGUAGES) {
      for (const { task, commands } of helpTopicTexts[lang].recipes) {
        expect(task).not.toBe('');
        for (const line of commands) {
          const words = [...(line.split(' > ')[0] ?? '').matchAll(/"([^"]*)"|(\S+)/g)].map(
            ([, a, b]) => a ?? b ?? '',
          );
          const program = await englishProgram();
          await expect(program.parseAsync(words.slice(1), { from: 'user' }), line).resolves.toBe(program);
        }
      }
    }
  });

  it('as a manual names every command and flag, and man(1) has nothing to complain about', async () => {
    const page = await help('man', '--lang', 'id');
    for (const { usage, command } of commandLines(await englishProgram())) {
      expect(page).toContain(`.SS "${usage.replaceAll('-', '\\-')}"`);
      for (const { long } of command.options) expect(page).toContain((long ?? '').replaceAll('-', '\\-'));
    }
    const formatted = spawnSync('groff', ['-man', '-ww', '-z', '-Tutf8', '-Kutf8'], {
      input: page,
      encoding: 'utf8',
    });
    if (formatted.error !== undefined)
      console.warn('groff is not installed here, so the manual was not formatted');
    else expect([formatted.status, formatted.stderr]).toEqual([0, '']);
  });
});

describe('did you mean', () => {
  it.each([
    [['help', 'polcy'], 'did you mean policy?'],
    [['exprt', 'payroll', '2026-01'], 'did you mean export?'],
    [['export', 'pyroll', '2026-01'], 'did you mean payroll?'],
    [['export', 'payroll', '2026-01', '--format', 'xls'], 'did you mean xlsx?'],
    [['export', 'payroll', '2026-01', '--unit', 'dinas contoh'], 'did you mean "Dinas Contoh"?'],
    [['export', 'targets', '2026-01', '--unit', 'Dinas Misl'], 'did you mean "Dinas Misal"?'],
    [['export', 'summary', '2026-01', '--unit', 'misal'], 'did you mean "Dinas Misal"?'],
    [['explain', BUDI.replace('1003', '1030'), '2026-01'], `did you mean ${BUDI}?`],
    [['history', BUDI.slice(1)], `did you mean ${BUDI}?`],
    [['object', `${BUDI}7`, '2026-01', '--about', 'GAPOK', '--text', 'x'], `did you mean ${BUDI}?`],
  ])('%j: %s', async (words, said) => {
    const { code, stderr } = await office.run(...words);
    expect(code).toBeGreaterThan(0);
    expect(stderr).toContain(said);
  });

  it('is not asked where nothing is near', async () => {
    const { stderr } = await office.run('explain', '199912312024121999', '2026-01');
    expect(stderr).toContain('check the NIP (18 digits)');
    const unit = await office.run('export', 'summary', '2026-01', '--unit', 'Kantor Pajak');
    expect(unit.stderr).toContain('write the unit as in column unit');
  });
});
