import { beforeAll, describe, expect, it } from 'vitest';
import { reportSheets } from '../../../src/app/export/report-sheets.ts';
import type { ReportSheet } from '../../../src/app/ports/reports.ts';
import { makePeriod } from '../../../src/domain/calendar/period.ts';
import { columnWidth, isWrapped } from '../../../src/sheets/xlsx/sheet-styles.ts';
import { trainingTexts } from '../../../src/text/training.ts';
import { type Desk, newDesk } from '../../support/desk.ts';
import { BUDI, csvOf, employeesCsv, RINA, SITI } from '../../support/small-city.ts';
import { tempFolder } from '../../support/temp-folder.ts';

const folder = tempFolder();
let desk: Desk;

/** Communication as three raters give it, month by month from January; everything else is 80. */
const COMMUNICATION: Readonly<Record<string, readonly number[]>> = {
  [SITI]: [90, 90, 90, 90, 90, 90],
  [BUDI]: [60, 62, 64, 70, 80, 75],
  [RINA]: [65, 65, 65, 65, 65, 65],
};

beforeAll(async () => {
  desk = await newDesk(folder.path);
  desk.put('pegawai.csv', employeesCsv());
  await desk.import('pegawai.csv');
  for (let month = 1; month <= 6; month++) {
    const period = `2026-0${month}`;
    const rows = Object.entries(COMMUNICATION).flatMap(([nip, given]) =>
      ['atasan', 'rekan', 'rekan'].map(
        (role, i) => `${nip},${period},${role},Penilai ${i},80,80,${given[month - 1]}`,
      ),
    );
    desk.put('nilai.csv', csvOf('nip,period,peran,penilai,kualitas,inisiatif,komunikasi', rows));
    desk.put(
      'hadir.csv',
      csvOf(
        'nip,period,tl1',
        Object.keys(COMMUNICATION).map((nip) => `${nip},${period},0`),
      ),
    );
    await desk.import(['nilai.csv', 'hadir.csv']);
    await desk.close(period);
  }
  desk.put(
    'pelatihan.csv',
    csvOf('nip,pelatihan,tanggal_mulai,tanggal_selesai,hari,jp,status,komponen', [
      // February and March are those of the training; January stands before, April to June after.
      `${BUDI},Pelayanan Prima,2026-02-26,2026-03-03,,24,diikuti,komunikasi`,
      `${BUDI},Kelas Menulis,2026-08-03,,2,,rencana,kualitas`,
      `${SITI},Kepemimpinan,2026-05-04,,5,40,diikuti,`,
      `${SITI},Bahasa,2026-04-06,,,,rencana,komunikasi`,
      `${RINA},Lama,2025-06-30,,,,diikuti,komunikasi`,
      `${RINA},Nanti,2026-07-01,,,,diikuti,komunikasi`,
    ]),
  );
  await desk.import('pelatihan.csv');
});

function sheet(place: 0 | 1, month = 6, unit?: string): ReportSheet {
  const request = {
    report: 'training',
    period: makePeriod(2026, month),
    kind: 'regular',
    lang: 'en',
  } as const;
  const more = unit === undefined ? {} : { unit };
  const sheets = reportSheets(desk.store, { ...request, ...more, progress: () => {} });
  return sheets[place] as ReportSheet;
}

function rows(...about: Parameters<typeof sheet>): readonly (readonly unknown[])[] {
  return [...sheet(...about).rows()];
}

describe('export training', () => {
  it('follows each employee from the suggestion to the score before and after, with the months that count', () => {
    expect(rows(0).map(([nip, , , ...cells]) => [nip, ...cells])).toEqual([
      [
        ...[
          SITI,
          'Communication and collaboration',
          9000,
          null,
          'planned, day has passed',
          'Bahasa',
          '2026-04-06',
        ],
        ...[null, 1, null, null, null, null, null, null],
      ],
      // No component: the whole score, 40 + 0.5 × 80 + 0.1 × 90 in every month; May is that of the training.
      [
        ...[SITI, 'Whole score', 8900, null, 'attended', 'Kepemimpinan', '2026-05-04', null, 5, 40],
        ...[8900, '2026-02, 2026-03, 2026-04', 8900, '2026-06', 0],
      ],
      [
        ...[BUDI, 'Quality of work', 8000, null, 'planned', 'Kelas Menulis', '2026-08-03', null, 2, null],
        ...[null, null, null, null, null],
      ],
      // The median of 60; of 70, 80 and 75.
      [
        ...[BUDI, 'Communication and collaboration', 7500, null, 'attended', 'Pelayanan Prima', '2026-02-26'],
        ...['2026-03-03', 6, 24, 6000, '2026-01', 7500, '2026-04, 2026-05, 2026-06', 1500],
      ],
      [
        ...[RINA, 'Communication and collaboration', 6500, 'Pelatihan komunikasi efektif dan kerja sama tim'],
        ...['suggested', ...new Array(10).fill(null)],
      ],
    ]);
  });

  it('adds up every work unit and the office', () => {
    expect(rows(1)).toEqual([
      ['Dinas Contoh', 2, 0, 0, 2, 2, 2, 11, 64, 2, 7450, 8200, 750],
      ['Dinas Misal', 1, 1, 1, 0, 0, 0, 0, 0, 0, null, null, null],
      ['All employees', 3, 1, 1, 2, 2, 2, 11, 64, 2, 7450, 8200, 750],
    ]);
    expect(rows(1, 6, 'Dinas Misal').map(([unit]) => unit)).toEqual(['Dinas Misal', 'All employees']);
    expect(() => rows(1, 6, 'Dinas Lain')).toThrow('unit-unknown');
  });

  it('has room for every stage, or continues it in the next line', () => {
    const column = sheet(0).columns.find(({ name }) => name === 'tahap');
    const longest = Math.max(...Object.values(trainingTexts.id.stage).map((text) => text.length));
    expect(column !== undefined && (isWrapped(column) || columnWidth(column) > longest)).toBe(true);
  });

  it('of an earlier month knows no later score', () => {
    const [, prima] = rows(0, 4).filter(([nip]) => nip === BUDI);
    expect(prima?.slice(-5)).toEqual([6000, '2026-01', 7000, '2026-04', 1000]);
    expect(
      rows(0, 2)
        .filter(([nip]) => nip === BUDI)
        .at(-1)
        ?.slice(-5),
    ).toEqual([6000, '2026-01', null, '', null]);
  });

  it('waits for the approval of the month', async () => {
    expect(() => rows(0, 7)).toThrow('run-missing');
    await desk.run('2026-07');
    expect(() => rows(0, 7)).toThrow('training-draft');
  });
});
