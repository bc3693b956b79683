import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  browserPath,
  pictureFolder,
  type ShownFile,
  seriousProblems,
  shownFile,
  startBrowser,
  withBrowser,
} from '../support/browser.ts';
import { dashboardOf, dashboardOffice } from '../support/dashboard-office.ts';
import { tempFolder } from '../support/temp-folder.ts';

const CHARTS = 9;
/** A4 without its margins, at 96 pixels an inch. */
const PAPER = { width: 695, height: 1024 };

describe.skipIf(browserPath === undefined)(withBrowser('the dashboard in a browser'), () => {
  const folder = tempFolder();
  let browser: Browser;
  const files: Record<string, string> = {};

  beforeAll(async () => {
    const office = await dashboardOffice(folder.path);
    for (const lang of ['id', 'en'])
      files[lang] = folder.file(`dasbor-${lang}.html`, await dashboardOf(office, '2026-02', lang));
    browser = await startBrowser();
  });
  afterAll(() => browser?.close());

  const open = (lang: string, width: number): Promise<ShownFile> =>
    shownFile(browser, files[lang] ?? '', width);

  test.each([
    ['id', 1280],
    ['id', 390],
    ['en', 1280],
    ['en', 390],
  ])(
    '%s at %d pixels: it asks for nothing, complains of nothing, and shuts nobody out',
    async (lang, width) => {
      const { page, complaints, requests } = await open(lang, width);
      await page.screenshot({ path: join(pictureFolder(), `dasbor-${lang}-${width}.png`), fullPage: true });
      expect(await seriousProblems(page)).toEqual([]);
      expect(requests).toEqual([]);
      expect(complaints).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
      await page.context().close();
    },
  );

  test('each chart has a name and a description, its numbers stand in a table, and the keyboard unfolds it', async () => {
    const { page } = await open('id', 1280);
    const charts = page.getByRole('img');
    expect(await charts.count()).toBe(CHARTS);
    for (const section of await page.locator('section:has(svg)').all()) {
      const heading = (await section.getByRole('heading').textContent()) ?? '';
      const chart = section.getByRole('img', { name: `${heading} Grafik`, exact: false });
      const histogram = section.getByRole('img', { name: `${heading} Histogram` });
      expect((await chart.count()) + (await histogram.count()), heading).toBe(1);
      const folded = section.locator('summary');
      if ((await folded.count()) > 0) await folded.press('Enter');
      const table = section.getByRole('table');
      expect(await table.isVisible(), heading).toBe(true);
      expect(await table.getByRole('rowheader').count(), heading).toBeGreaterThan(0);
    }
    await page.context().close();
  });

  test('on A4 no chart is cut, and what is to be done is listed', async () => {
    const { page } = await open('id', PAPER.width);
    writeFileSync(
      join(pictureFolder(), 'dasbor-id.pdf'),
      await page.pdf({ preferCSSPageSize: true, printBackground: false }),
    );
    await page.emulateMedia({ media: 'print' });
    for (const figure of await page.locator('section:not(.cases), figure').all()) {
      const { x = 0, width = 0, height = 0 } = (await figure.boundingBox()) ?? {};
      expect(x + width).toBeLessThanOrEqual(PAPER.width);
      expect(height).toBeLessThan(PAPER.height);
    }
    await page.context().close();
  });
});
