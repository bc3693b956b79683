// Makes the pictures of the guides of the first month: npm run pictures
// It plays both guides as their test does, and draws what the reader then sees. Needs chromium, pdftoppm (poppler-utils)
// and pngquant.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import os from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { loadSource } from './load-source.mjs';
import { sheetPage } from './pictures/sheet-page.mjs';
import { terminalPage } from './pictures/terminal-page.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const GUIDES = { id: 'docs/panduan-bulan-pertama.md', en: 'docs/first-month.md' };
/** Width of a page in CSS pixels, and pixels of the picture for each of them. */
const WIDTH = 900;
const SHARPNESS = 1.5;

// The same pictures whenever, and by whomever, they are made.
const RealDate = Date;
const NOW = RealDate.parse('2026-02-02T02:00:00Z');
globalThis.Date = class extends RealDate {
  constructor(...given) {
    super(...(given.length === 0 ? [NOW] : given));
  }
  static now() {
    return NOW;
  }
};
os.userInfo = () => ({ username: 'dewi', uid: 1000, gid: 1000, shell: '/bin/bash', homedir: '/home/dewi' });
os.hostname = () => 'keuangan';
syncBuiltinESMExports();

const { GUIDE_SHOTS } = await loadSource('test/support/guide/pictures.ts');
const { guideSteps } = await loadSource('test/support/guide/read-guide.ts');
const { playGuide } = await loadSource('test/support/guide/play-guide.ts');
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
const started = process.cwd();
try {
  for (const [lang, guide] of Object.entries(GUIDES)) await makePictures(lang, join(root, guide));
} finally {
  process.chdir(started);
  await browser.close();
}

async function makePictures(lang, guide) {
  const out = join(root, 'docs/pictures', lang);
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const folder = mkdtempSync(join(os.tmpdir(), 'pictures-'));
  process.chdir(folder);
  const open = new Set(GUIDE_SHOTS);
  for await (const played of playGuide(guideSteps(readFileSync(guide, 'utf8')), {
    lang,
    root,
    isTerminal: true,
  })) {
    const command = played.commands.lines.at(-1);
    for (const shot of [...open].filter(({ after }) => command.startsWith(after))) {
      open.delete(shot);
      const path = join(out, `${shot.name}.png`);
      await takePicture(shot, { lang, played, path });
      execFileSync('pngquant', ['--force', '--strip', '--output', path, '48', path]);
      process.stdout.write(`${path} ${statSync(path).size}\n`);
    }
  }
  if (open.size > 0) throw new Error(`no box of ${guide} for ${[...open].map(({ name }) => name)}`);
  process.chdir(started);
  rmSync(folder, { recursive: true, force: true });
}

async function takePicture(shot, { lang, played, path }) {
  if (shot.of === 'pdf') return takePdf(shot, path);
  if (shot.of === 'page') {
    writeFileSync(path, await screenshot(readFileSync(shot.file, 'utf8'), { height: shot.height }));
    return;
  }
  const html = shot.of === 'terminal' ? terminalPage(played, shot.lines) : await sheetPage(shot, lang);
  writeFileSync(path, await screenshot(html));
}

/** A page as PNG: its element `main`, or as much of it as a window of the height shows. */
async function screenshot(html, { height } = {}) {
  const context = await browser.newContext({
    viewport: { width: WIDTH, height: height ?? 600 },
    deviceScaleFactor: SHARPNESS,
  });
  try {
    const page = await context.newPage();
    await page.setContent(html);
    return height === undefined ? await page.locator('main').screenshot() : await page.screenshot();
  } finally {
    await context.close();
  }
}

function takePdf({ file, page }, path) {
  const pages = /^Pages:\s+(\d+)$/m.exec(execFileSync('pdfinfo', [file], { encoding: 'utf8' }))?.[1] ?? '1';
  const which = page === 'first' ? '1' : pages;
  const size = ['-scale-to-x', String(WIDTH * SHARPNESS), '-scale-to-y', '-1'];
  execFileSync('pdftoppm', [
    '-png',
    '-singlefile',
    '-f',
    which,
    '-l',
    which,
    ...size,
    file,
    path.replace(/\.png$/, ''),
  ]);
}
