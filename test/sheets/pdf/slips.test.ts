import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { PrintedSlip } from '../../../src/app/ports/slips.ts';
import { calculateTotals } from '../../../src/domain/pay/slip-lines.ts';
import { paySlips, slipsAbout } from '../../../src/report/index.ts';
import { writeReport } from '../../../src/sheets/index.ts';
import { examplePolicy } from '../../support/pay-example.ts';
import { pageCount, printedPages, readsPdf, withPoppler } from '../../support/printed-pdf.ts';
import { exampleRun, slipRow } from '../../support/report-example.ts';
import { tempFolder } from '../../support/temp-folder.ts';

const folder = tempFolder();
const LINES = { GAPOK: 5_000_000, BPJS_KES_PEMDA: 200_000, TPP_PRESTASI_KERJA: 4_000_000, PPH21_TPP: 90_000 };

/** A slip with so many additions of 1, 2, 3 … thousand rupiah, each with a long name. */
function slipWith(additions: number) {
  const each = Array.from({ length: additions }, (_, index) => ({
    kode: `HONOR_${index + 1}`,
    uraian: `Honorarium-${index + 1} panitia pelaksana kegiatan tahunan tingkat kota`,
    jumlah: (index + 1) * 1000,
    kenaPajak: 'tidak' as const,
    pajakFinal: 0,
  }));
  const sum = each.reduce((all, { jumlah }) => all + jumlah, 0);
  return slipRow({
    lines: LINES,
    totals: calculateTotals(LINES, { additions: sum, deductions: 0 }),
    details: { arrears: [], additions: each, deductions: [], carried: [] },
  });
}

async function printer() {
  const basis = {
    run: exampleRun({ status: 'approved' }),
    policy: await examplePolicy(),
    chainHead: 'c'.repeat(64),
    lang: 'id' as const,
  };
  return {
    make: paySlips({ ...basis, signatory: { capacity: 'Bendahara' } }),
    about: slipsAbout(basis, '0'),
  };
}

describe.skipIf(!readsPdf)(withPoppler('a slip as PDF'), () => {
  it('of many lines goes on on further pages that say whose it is; no line is cut, the end stays together', async () => {
    const { make, about } = await printer();
    for (const additions of [0, 12, 13, 14, 15, 60]) {
      const path = join(folder.path, 'slip.pdf');
      const file = {
        name: 'slip.pdf',
        about,
        slips: (): readonly PrintedSlip[] => [make(slipWith(additions))],
      };
      const { publish } = await writeReport.prepare.slipFile(path, file, {});
      await publish();
      const pages = printedPages(path);
      expect(pageCount(path)).toBe(pages.length);
      const texts = pages.map(({ words }) => words.map(({ text }) => text));
      for (let each = 1; each <= additions; each++) {
        expect(texts.flat().filter((text) => text === `Honorarium-${each}`)).toHaveLength(1);
        expect(texts.flat()).toContain(`${each}.000`);
      }
      for (const [index, page] of pages.entries()) {
        expect(texts[index]).toContain(slipRow().nip);
        expect(texts[index]?.slice(-3)).toEqual([String(index + 1), '/', String(pages.length)]);
        for (const { text, bottom } of page.words)
          expect([text, bottom < page.height - 10]).toEqual([text, true]);
      }
      for (const word of ['diterima', 'Terbilang:', 'Bendahara'])
        expect(texts.map((page) => page.includes(word)).lastIndexOf(true)).toBe(pages.length - 1);
      expect(pages.length).toBe(additions < 13 ? 1 : additions < 60 ? 2 : 3);
    }
  });

  it('whose lines do not add up to its totals is never made', async () => {
    const { make } = await printer();
    const slip = slipWith(2);
    const wrong = { ...slip, totals: { ...slip.totals, TAMBAHAN: slip.totals.TAMBAHAN + 1 } };
    expect(() => make(wrong)).toThrow('TAMBAHAN of a slip is 3001, its lines 3000');
  });
});
