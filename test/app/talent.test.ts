import { describe, expect, it } from 'vitest';
import { reportSheets } from '../../src/app/export/report-sheets.ts';
import { makePeriod } from '../../src/domain/calendar/period.ts';
import { newDesk } from '../support/desk.ts';
import { BUDI, csvOf, employeesCsv, RINA, SITI } from '../support/small-city.ts';
import { tempFolder } from '../support/temp-folder.ts';

const folder = tempFolder();

/** What everybody gives whom in the months January to June: every component, and no day missed. */
const SCORES: Readonly<Record<string, readonly number[]>> = {
  [SITI]: [92, 92, 92, 92, 92, 92],
  [BUDI]: [92, 92, 92, 92, 60, 50],
  [RINA]: [92, 92, 92, 92, 92, 92],
};

describe('export talent', () => {
  it('ranks with ties, and names for promotion and coaching with reasons and months', async () => {
    const desk = await newDesk(folder.path);
    desk.put('pegawai.csv', employeesCsv());
    // Rina was sentenced until March: six good months do not suffice.
    desk.put('hukuman.csv', csvOf('nip,dari,sampai,persen,dasar', [`${RINA},2026-01,2026-03,25,SK 9`]));
    await desk.import(['pegawai.csv', 'hukuman.csv']);
    for (let month = 1; month <= 6; month++) {
      const period = `2026-0${month}`;
      const people = Object.entries(SCORES);
      desk.put(
        `nilai-${month}.csv`,
        csvOf(
          'nip,period,peran,penilai,kualitas,inisiatif,komunikasi',
          people.flatMap(([nip, given]) =>
            ['atasan', 'rekan'].map(
              (role) =>
                `${nip},${period},${role},${role} ${nip},${`${given[month - 1]},`.repeat(3).slice(0, -1)}`,
            ),
          ),
        ),
      );
      desk.put(
        `hadir-${month}.csv`,
        csvOf(
          'nip,period,tl1',
          people.map(([nip]) => `${nip},${period},0`),
        ),
      );
      await desk.import([`nilai-${month}.csv`, `hadir-${month}.csv`]);
      await desk.close(period);
    }
    const rows = (sheet: number, unit?: string) => {
      const request = { report: 'talent', period: makePeriod(2026, 6), kind: 'regular', lang: 'en' } as const;
      const sheets = reportSheets(desk.store, {
        ...request,
        progress: () => {},
        ...(unit !== undefined && { unit }),
      });
      return [...(sheets[sheet]?.rows() ?? [])].map((row) => [row[0], ...row.slice(4)]);
    };
    // 0.6 × 92 + 0.4 × 100 = 95.20; for Budi 0.6 × 50 + 40 = 70.00.
    expect(rows(0)).toEqual([
      [SITI, 9520, 'sangat baik', 1, 2, 1, 3],
      [RINA, 9520, 'sangat baik', 1, 1, 1, 3],
      [BUDI, 7000, 'butuh perbaikan', 2, 2, 3, 3],
    ]);
    expect(rows(1)).toEqual([
      [
        SITI,
        9520,
        'sangat baik',
        24,
        '6 consecutive months at the predicate sangat baik or better; 24 years of service; no disciplinary sentence',
        ['2026-01', '2026-02', '2026-03', '2026-04', '2026-05', '2026-06']
          .map((m) => `${m} 95.20 (sangat baik)`)
          .join('; '),
      ],
    ]);
    // May was 0.6 × 60 + 40 = 76.00, which is baik: only the decline since March counts.
    expect(rows(2)).toEqual([
      [
        BUDI,
        7000,
        'butuh perbaikan',
        'score down by 25.20 since 2026-03 (95.20 → 70.00)',
        '',
        'Quality of work',
        'Pelatihan teknis sesuai jabatan dengan pendampingan atasan langsung',
      ],
    ]);
    expect(rows(0, 'Dinas Misal').map(([nip]) => nip)).toEqual([RINA]);
    expect(() => rows(0, 'Dinas Lain')).toThrow('unit-unknown');
    await desk.run('2026-07').catch(() => {});
    const july = { report: 'talent', period: makePeriod(2026, 7), kind: 'regular', lang: 'en' } as const;
    expect(() => reportSheets(desk.store, { ...july, progress: () => {} })).toThrow('talent-draft');
    desk.store.close();
  });
});
