import { existsSync, readdirSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { newOfficeHere, type OfficeHere } from '../support/office-here.ts';
import { printedPages, readsPdf, withPoppler } from '../support/printed-pdf.ts';
import { BUDI, employeesCsv, RINA, SITI } from '../support/small-city.ts';
import { tempFolder } from '../support/temp-folder.ts';

/** Javanese SA and Chinese YOU, which the fonts of printed files lack; small A with macron and S with caron, which they have. */
const NAMES = { [SITI]: 'Siti ꦱꦱ Aminah', [BUDI]: 'Budi 你', [RINA]: 'Rinā Škoda' } as const;
/** Work unit of the first two, with Javanese NGA. */
const UNIT = 'Dinas ꦔ';

const folder = tempFolder();
let office: OfficeHere;

beforeAll(async () => {
  office = await newOfficeHere(folder.path);
  const rows = employeesCsv().split('\n');
  const named = rows.map((row) => {
    const name = Object.entries(NAMES).find(([nip]) => row.startsWith(nip))?.[1];
    return name === undefined
      ? row
      : row.replace(/^(\d{18},2026-01),[^,]*/, `$1,${name}`).replace('Dinas Contoh', UNIT);
  });
  office.put('pegawai.csv', named.join('\n'));
  await office.must('import', 'pegawai.csv', '--period', '2026-01');
  await office.must('run', '2026-01');
});

describe('a letter that the fonts of printed files lack', () => {
  it('keeps slips back, and every employee is named by NIP with the letters, never by name', async () => {
    const { code, stderr } = await office.run('export', 'slips', '2026-01', '--out', office.path('slip'));
    expect([code, existsSync(office.path('slip'))]).toEqual([1, false]);
    expect(stderr.match(/\[letter-unprintable\]/g)).toHaveLength(3);
    expect(stderr).toContain(`NIP ${SITI}`);
    expect(stderr).toContain('ꦱ (U+A9B1)');
    expect(stderr).toContain(`NIP ${BUDI}`);
    expect(stderr).toContain('你 (U+4F60)');
    expect(stderr).not.toMatch(/Aminah|Budi|Rin/);
    expect(stderr).not.toContain(RINA);
  });

  it('is told once for everybody in whose work unit it stands, with how many they are and the first', async () => {
    const out = ['--out', office.path('slip')];
    const english = await office.run('export', 'slips', '2026-01', '--lang', 'en', ...out);
    expect(english.stderr).toContain(
      `letters that the fonts of PDF lack, in the same words of 2 employees from this NIP on: ꦔ (U+A994)\n  NIP ${SITI}\n`,
    );
    const indonesian = await office.run('export', 'slips', '2026-01', '--lang', 'id', ...out);
    expect(indonesian.stderr).toContain(
      `huruf yang tidak dikenal fon PDF, pada tulisan yang sama milik 2 pegawai mulai dari NIP ini: ꦔ (U+A994)\n  NIP ${SITI}\n`,
    );
  });

  it('keeps back no slip of somebody else', async () => {
    await office.must('export', 'slips', '2026-01', '--nip', RINA, '--out', office.path('rina.pdf'));
  });

  it('keeps a printed list back, but not the workbook, in which the reader has its own fonts', async () => {
    const path = office.path('daftar.pdf');
    const { code, stderr } = await office.run('export', 'daftar-gaji', '2026-01', '--out', path);
    expect([code, existsSync(path)]).toEqual([1, false]);
    expect(stderr.match(/\[letter-unprintable\]/g)).toHaveLength(3);
    expect(stderr).toContain(`NIP ${SITI}`);
    expect(stderr).not.toMatch(/Aminah|Budi|Rin/);
    await office.must('export', 'daftar-gaji', '2026-01', '--out', office.path('daftar.xlsx'));
  });

  it.skipIf(!readsPdf)(
    withPoppler('is printed as its number where --yes asks for it, with a warning'),
    async () => {
      const path = office.path('dengan-kode');
      const { code, stderr } = await office.run('export', 'slips', '2026-01', '--out', path, '--yes');
      expect([code, readdirSync(path)]).toEqual([
        0,
        [`${SITI}.pdf`, `${BUDI}.pdf`, `${RINA}.pdf`, 'SHA256SUMS'],
      ]);
      expect(stderr.match(/warning\[letter-unprintable\]/g)).toHaveLength(3);
      const text = (nip: string) => printedPages(`${path}/${nip}.pdf`)[0]?.lines.join('\n');
      expect(text(SITI)).toContain('Siti (U+A9B1)(U+A9B1) Aminah');
      expect(text(BUDI)).toContain('Budi (U+4F60)');
      expect(text(RINA)).toContain(NAMES[RINA]);
    },
  );

  it('keeps no report of the night back; it is told every time', async () => {
    await office.must('approve', '2026-01', '--actor', 'Ani', '--yes');
    const { code, stderr } = await office.run(
      ...['export', '--all', 'latest-approved', '--quiet', '--out', office.path('malam')],
    );
    expect(code).toBe(0);
    expect(stderr.match(/warning\[letter-unprintable\]/g)).toHaveLength(3);
    expect(readdirSync(office.path('malam/2026-01'))).toContain('daftar-gaji-2026-01.pdf');
  });
});
