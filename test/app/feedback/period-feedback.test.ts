import { beforeAll, describe, expect, it } from 'vitest';
import { reportSheets } from '../../../src/app/export/report-sheets.ts';
import { periodFeedback } from '../../../src/app/feedback/period-feedback.ts';
import { makePeriod } from '../../../src/domain/calendar/period.ts';
import { type Desk, newDesk } from '../../support/desk.ts';
import {
  ASSESSMENTS_CSV,
  BUDI,
  csvOf,
  employeesCsv,
  RINA,
  SITI,
  TARGETS_CSV,
} from '../../support/small-city.ts';
import { tempFolder } from '../../support/temp-folder.ts';

const folder = tempFolder();
let desk: Desk;

/** Months in which Budi was late as often as the month's number; each late arrival costs half a point of attendance. */
const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8];

/** A third rater of Budi, who gives what the others come to: with two, single scores could be worked out. */
const THIRD = `${BUDI},2026-01,pihak-ketiga,Forum Warga,82,79.69,83\n`;

beforeAll(async () => {
  desk = await newDesk(folder.path);
  desk.put('pegawai.csv', employeesCsv());
  await desk.import('pegawai.csv');
  for (const number of MONTHS) {
    const month = `2026-0${number}`;
    const inMonth = (csv: string): string => csv.replaceAll('2026-01', month);
    desk.put(`nilai-${month}.csv`, inMonth(ASSESSMENTS_CSV + THIRD));
    desk.put(`target-${month}.csv`, inMonth(TARGETS_CSV));
    desk.put(
      `hadir-${month}.csv`,
      csvOf('nip,period,tl1', [`${SITI},${month},1`, `${BUDI},${month},${number}`, `${RINA},${month},0`]),
    );
    await desk.import([`nilai-${month}.csv`, `target-${month}.csv`, `hadir-${month}.csv`]);
    await desk.close(month);
  }
});

function rows(month: number, lang: 'id' | 'en', sheet: number) {
  const request = { report: 'feedback', period: makePeriod(2026, month), kind: 'regular', lang } as const;
  return [...(reportSheets(desk.store, { ...request, progress: () => {} })[sheet]?.rows() ?? [])];
}

describe('feedback of a month', () => {
  it('holds each score against the own median of the six months before, not of older ones', () => {
    const { employees } = periodFeedback(desk.store, makePeriod(2026, 8), { nip: BUDI }, () => {});
    const attendance = employees[0]?.components.find(({ component }) => component === 'kehadiran');
    // February to July: 99.00 down to 96.50; the middle of them 97.75.
    expect(attendance).toEqual({
      component: 'kehadiran',
      score: 9600,
      isRounded: false,
      unitMedian: null,
      ownMedian: 9775,
      ownMonths: 6,
    });
    const first = periodFeedback(desk.store, makePeriod(2026, 1), { nip: BUDI }, () => {});
    expect(first.employees[0]?.total).toMatchObject({ ownMedian: null, ownMonths: 0 });
  });

  it('speaks to the employee in both languages, with the step that adds most', () => {
    const message = (lang: 'id' | 'en') =>
      rows(8, lang, 0)
        .find(([nip]) => nip === BUDI)
        ?.at(-1);
    // 0.4 × 82 + 0.4 × 96 + 0.1 × 79.69 + 0.1 × 83 = 87.47; with quality five points higher 89.47.
    expect(message('en')).toBe(
      'Your score is 87.47, 0.70 below your median of 6 months before, so you have been higher before. Strongest: Kehadiran (96.00). The step that adds most: Quality of work up by 5.00 to 87.00: the score becomes 89.47, and the gross TPP rises by Rp65,676 a month.'.replace(
        'Kehadiran',
        'Attendance',
      ),
    );
    expect(message('id')).toBe(
      'Nilai Anda 87,47, 0,70 di bawah nilai tengah Anda pada 6 bulan sebelumnya, yang berarti Anda pernah lebih tinggi. Paling kuat: Kehadiran (96,00). Langkah yang paling menambah: Kualitas kerja naik 5,00 menjadi 87,00: nilai menjadi 89,47, TPP bruto bertambah Rp65.676 sebulan.',
    );
  });

  it('says over how many months the own median is taken, also where there is only one', () => {
    const message = (lang: 'id' | 'en') =>
      rows(2, lang, 0)
        .find(([nip]) => nip === BUDI)
        ?.at(-1);
    expect(message('en')).toMatch(/, 0\.20 below your score of one month before, so you have been higher/);
    expect(message('id')).toMatch(/, 0,20 di bawah nilai Anda pada satu bulan sebelumnya, yang berarti/);
    expect(rows(4, 'en', 0).find(([nip]) => nip === BUDI)?.[6]).toBe(3);
  });

  it('names what else would have raised it: attendance without one code, targets that were missed', () => {
    const steps = rows(8, 'en', 2).map(([nip, , , component, step, score, total]) => [
      nip,
      component,
      step,
      score,
      total,
    ]);
    expect(steps).toContainEqual([
      BUDI,
      'Attendance',
      'without "Late by 1-30 minutes" (8 times): the score becomes 89.07',
      10_000,
      8907,
    ]);
    expect(steps.filter(([nip]) => nip === SITI).map(([, , step]) => step)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^reach the target "Laporan selesai" \(12 berkas\)/)]),
    );
    expect(rows(8, 'en', 3).map((row) => [row[0], ...row.slice(3)])).toEqual([
      [SITI, 'Hari penyelesaian', 'hari', 50_000, 60_000, 10_000],
      [SITI, 'Laporan selesai', 'berkas', 120_000, 110_000, 10_000],
    ]);
  });
});
