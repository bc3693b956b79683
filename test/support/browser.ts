import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import axe, { type Result } from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome'];

/** The browser of the machine; tests that need one say in their title that they were skipped. */
export const browserPath: string | undefined = NAMES.flatMap((name) => {
  const { stdout } = spawnSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' });
  return stdout.trim() === '' ? [] : [stdout.trim()];
})[0];

/** A title that says so where there is no browser. */
export function withBrowser(title: string): string {
  return browserPath === undefined ? `${title} (skipped: no chromium on this machine)` : title;
}

/** Folder of the pictures that tests make; they are for people and stay when the tests are done. */
export function pictureFolder(): string {
  const folder = process.env.BINJAI_PAY_PICTURES ?? join(tmpdir(), 'binjai-pay-pictures');
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** Starts the browser without its window. */
export function startBrowser(): Promise<Browser> {
  return chromium.launch({
    ...(browserPath !== undefined && { executablePath: browserPath }),
    // As root, and in containers, Chromium has no sandbox to offer.
    args: ['--no-sandbox', '--disable-gpu'],
  });
}

/** What a browser does and says while it shows a file. */
export interface ShownFile {
  readonly page: Page;
  /** Everything that it logged, refused or failed at. */
  readonly complaints: string[];
  /** Everything that the page asked for besides itself. */
  readonly requests: string[];
}

/** Opens a file in a window of its own. */
export async function shownFile(browser: Browser, path: string, width: number): Promise<ShownFile> {
  const context = await browser.newContext({ viewport: { width, height: 900 } });
  const page = await context.newPage();
  const complaints: string[] = [];
  const requests: string[] = [];
  const own = `file://${path}`;
  page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(String(error)));
  context.on('request', (request) => {
    if (request.url() !== own) requests.push(request.url());
  });
  await page.goto(own);
  return { page, complaints, requests };
}

/** What axe-core finds on a page that shuts somebody out, or makes it hard. */
export async function seriousProblems(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const violations: readonly Pick<Result, 'id' | 'impact' | 'nodes'>[] = await page.evaluate(
    `(async () => (await axe.run(document, { resultTypes: ['violations'] })).violations)()`,
  );
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
