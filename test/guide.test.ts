import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { GUIDE_SHOTS } from './support/guide/pictures.ts';
import { PASSED_OVER, playGuide } from './support/guide/play-guide.ts';
import { type GuideStep, guidePictures, guideSteps, isShown } from './support/guide/read-guide.ts';
import { tempFolder } from './support/temp-folder.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const GUIDES = [
  { lang: 'id', file: 'docs/panduan-bulan-pertama.md' },
  { lang: 'en', file: 'docs/first-month.md' },
] as const;
const textOf = (file: string): string => readFileSync(join(root, file), 'utf8');
const started = process.cwd();

afterEach(() => {
  process.chdir(started);
  vi.useRealTimers();
});

describe.each(GUIDES)('the guide of the first month, $file', ({ lang, file }) => {
  const guide = textOf(file);

  test('every command, one after the other, prints what the guide shows and ends as it says', async () => {
    // The day on which the guides are played: deadlines and the list of imports stand in their boxes.
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-02-02T02:00:00Z') });
    process.chdir(tempFolder().path);
    let played = 0;
    for await (const { commands, codes, output } of playGuide(guideSteps(guide), { lang, root })) {
      const { lines, exit, shown } = commands;
      const before = codes.slice(0, -1).map(() => 0);
      expect(codes, `${lines.join('\n')}\n${output}`).toEqual(codes.length === 0 ? [] : [...before, exit]);
      if (shown !== null && !isShown(shown, output)) expect(output.trimEnd(), lines.join('\n')).toBe(shown);
      played += codes.length;
    }
    expect(played).toBeGreaterThan(40);
  });

  test('every box of commands holds commands of the program, or those that install it and move between folders', () => {
    const others = commandsOf(guide).filter((line) => !/^(binjai-pay|cp) /.test(line));
    expect(others.filter((line) => !PASSED_OVER.test(line))).toEqual([]);
  });

  test('no box shows nothing but what was left out', () => {
    const shown = guideSteps(guide).flatMap((step) => (step.kind === 'commands' ? [step.shown ?? '-'] : []));
    expect(shown.filter((box) => /^[…\s]*$/.test(box))).toEqual([]);
  });

  test('its pictures are those that npm run pictures makes, each once and with words for who does not see it', () => {
    const pictures = guidePictures(guide);
    const made = GUIDE_SHOTS.map(({ name }) => `${name}.png`).sort();
    expect(pictures.map(({ path }) => path).sort()).toEqual(made.map((name) => `pictures/${lang}/${name}`));
    expect(readdirSync(join(root, 'docs/pictures', lang)).sort()).toEqual(made);
    expect(pictures.filter(({ alt }) => alt.length < 20)).toEqual([]);
  });

  test('every file that it names exists, and every heading of the README that it leads to', () => {
    const links = [...guide.matchAll(/\]\((?!https?:)([^)#]+)(?:#([^)]+))?\)/g)];
    const headings = [...textOf('README.md').matchAll(/^#+ (.*)$/gm)].map(([, words = '']) =>
      words.toLowerCase().replaceAll(' ', '-'),
    );
    for (const [, path = '', heading] of links) {
      expect(existsSync(resolve(root, dirname(file), path)), path).toBe(true);
      if (heading !== undefined) expect(headings).toContain(heading);
    }
  });
});

test('both guides lead through the same steps with the same commands', () => {
  const [id = [], en = []] = GUIDES.map(({ file }) => guideSteps(textOf(file)).map(ofEveryLanguage));
  expect(id).toEqual(en);
});

test('a box whose output the program no longer prints is found', () => {
  expect(isShown('Orang  60\n…\nSegel  …', 'Orang  60\nBruto  1\nSegel  abc\n')).toBe(true);
  expect(isShown('Orang  60\n…\nSegel  …', 'Orang  61\nBruto  1\nSegel  abc\n')).toBe(false);
  expect(isShown('Orang  60', 'Orang  60\nBruto  1')).toBe(false);
  expect(isShown('…\nBruto  1', 'Orang  60\nBruto  1')).toBe(true);
});

test('every picture is taken behind a box of commands that both guides have', () => {
  for (const { file } of GUIDES) {
    const last = guideSteps(textOf(file)).flatMap((step) =>
      step.kind === 'commands' ? [step.lines.at(-1) ?? ''] : [],
    );
    const without = GUIDE_SHOTS.filter(({ after }) => !last.some((line) => line.startsWith(after)));
    expect(without).toEqual([]);
  }
});

function commandsOf(guide: string): readonly string[] {
  return guideSteps(guide).flatMap((step) => (step.kind === 'commands' ? step.lines : []));
}

/** A step without the words of its language: sheets of a template, files, the language itself, what is printed. */
function ofEveryLanguage(step: GuideStep): unknown {
  if (step.kind === 'words') return { kind: step.kind, from: step.from, to: step.to };
  if (step.kind === 'cells') return { kind: step.kind, cells: step.cells };
  const lines = step.lines.map((line) =>
    line.replaceAll('kebijakan.yaml', 'policy.yaml').replace(/(?<=LANG=)\w+/, 'en'),
  );
  return { lines, exit: step.exit, isShown: step.shown !== null };
}
