import { describe, expect, it } from 'vitest';
import { checkPeriod } from '../../../src/app/check/check-period.ts';
import { answerObjection } from '../../../src/app/objections/answer-objection.ts';
import { listObjections } from '../../../src/app/objections/list-objections.ts';
import { raiseObjection } from '../../../src/app/objections/raise-objection.ts';
import type { Store } from '../../../src/app/ports/store.ts';
import { makePeriod, type Period } from '../../../src/domain/calendar/period.ts';
import { objectionTexts } from '../../../src/text/objections.ts';
import { ABOUT, CLERK, HEAD, objectedOffice } from '../../support/objected-office.ts';
import { ASSESSMENTS_CSV, ATTENDANCE_CSV, BUDI, employeesCsv, JANUARY } from '../../support/small-city.ts';
import { tempFolder } from '../../support/temp-folder.ts';

const FEBRUARY = makePeriod(2026, 2);
const MARCH = makePeriod(2026, 3);

const folder = tempFolder();

/** Budi's attendance of January with another row. */
function attendance(row: string): readonly [name: string, csv: string] {
  return ['perbaikan.csv', ATTENDANCE_CSV.replace(`${BUDI},2026-01,2,1,0,0`, `${BUDI},2026-01,${row}`)];
}

/** Ratings of January in which Budi's superior scores otherwise. */
function ratings(scores: string): readonly [name: string, csv: string] {
  return ['penilaian-baru.csv', ASSESSMENTS_CSV.replace('80,78.25,82', scores)];
}

/** What `check` finds about objections: code, figure, disputed month. */
function checked(store: Store, period: Period): readonly (readonly unknown[])[] {
  return checkPeriod(store, period, () => {})
    .findings.filter(({ code }) => code.startsWith('objection'))
    .map(({ code, data }) => [code, data?.about, data?.period]);
}

/** January approved, Budi's objection to a figure accepted. */
async function accepted(about: string, sheets = JANUARY) {
  const office = await objectedOffice(folder.path, null, sheets);
  raiseObjection(office.store, { ...ABOUT, about }, CLERK);
  answerObjection(office.store, { id: 1, decision: 'accept', text: 'benar' }, HEAD);
  return office;
}

describe('an accepted objection to a figure of the score', () => {
  it.each([
    ['tl1', 'the ratings of the superior', ratings('90,90,90'), attendance('1,1,0,0')],
    ['tl1', 'another code of the attendance', attendance('2,0,0,0'), attendance('1,0,0,0')],
    ['kehadiran', 'the ratings of the superior', ratings('90,90,90'), attendance('2,0,0,0')],
    ['inisiatif', 'another column of the ratings', ratings('80,78.25,95'), ratings('80,90,95')],
    ['predikat', 'the attendance', attendance('2,0,0,0'), null],
  ])('%s is not closed by arrears from %s, only by its own correction', async (about, _, other, own) => {
    const { store, bring, payMonth, standing } = await accepted(about);
    await bring(other);
    await payMonth(FEBRUARY);
    expect(store.slip(2, BUDI)?.details?.arrears).toHaveLength(1);
    expect(standing()).toMatchObject({ state: 'awaiting-fact', settlement: null });
    if (own === null) return store.close();
    await bring([`lagi-${own[0]}`, own[1]]);
    expect(standing()?.state).toBe('awaiting-run');
    await payMonth(MARCH);
    expect(standing()).toMatchObject({ state: 'closed', settlement: { period: MARCH } });
    store.close();
  });
});

describe('an accepted objection that no arrears pay', () => {
  it('to a tax line is closed by the month that settles the tax of the year, not before', async () => {
    const { store, bring, payMonth, standing } = await accepted('PPH21_TPP');
    await bring(['ptkp.csv', employeesCsv((row) => row.replace(`,K/1,`, ',K/3,'))]);
    expect(standing()?.state).toBe('awaiting-tax');
    for (let month = 2; month <= 11; month++) {
      await payMonth(makePeriod(2026, month));
      expect(standing()).toMatchObject({ state: 'awaiting-tax', settlement: null });
    }
    const december = makePeriod(2026, 12);
    await payMonth(december);
    expect(standing()).toMatchObject({
      state: 'closed',
      settlement: { period: december, by: 'year-tax', amount: null },
    });
    store.close();
  });

  it('waits while the TPP of its month is held, and is closed by the run that pays that', async () => {
    const unrated = ASSESSMENTS_CSV.replace(/^.*,2026-01,atasan,197603.*80,78.*\n/m, '');
    const sheets = JANUARY.map(([name, csv]) => [name, name === 'penilaian.csv' ? unrated : csv] as const);
    const { store, bring, payMonth, standing } = await accepted('tl1', sheets);
    expect(store.slip(1, BUDI)?.status).toBe('held');
    await bring(attendance('1,1,0,0'));
    await payMonth(FEBRUARY);
    expect(standing()).toMatchObject({ state: 'awaiting-held', settlement: null });
    await bring(['penilaian-lengkap.csv', ASSESSMENTS_CSV]);
    await payMonth(MARCH);
    expect(standing()).toMatchObject({ state: 'closed', settlement: { period: MARCH, by: 'arrears' } });
    expect(standing()?.settlement?.amount).toBeGreaterThan(0);
    store.close();
  });

  it('is not called closed where what was imported makes no difference to it', async () => {
    const { store, bring, payMonth, standing } = await accepted('GAPOK');
    await bring([
      'pegawai-unit.csv',
      employeesCsv((row) => row.replace('Dinas Contoh,Analis', 'Dinas Lain,Analis')),
    ]);
    await payMonth(FEBRUARY);
    expect(standing()).toMatchObject({
      state: 'no-difference',
      settlement: { period: FEBRUARY, by: 'no-difference', amount: null },
    });
    expect(checked(store, MARCH)).toEqual([['objection-without-difference', 'GAPOK', '2026-01']]);
    store.close();
  });

  it('to other deductions is to be settled apart: those of a posted month count in no later run', async () => {
    const { store, payMonth, standing } = await accepted('POTONGAN_LAIN');
    await payMonth(FEBRUARY);
    expect(standing()).toMatchObject({ state: 'unpayable', settlement: null });
    expect(checked(store, MARCH)).toEqual([['objection-unpayable', 'POTONGAN_LAIN', '2026-01']]);
    // Nobody can report it as settled, so it is told for as long as arrears look back: twelve months.
    expect(checked(store, makePeriod(2027, 1))).toHaveLength(1);
    expect(checked(store, makePeriod(2027, 2))).toEqual([]);
    store.close();
  });
});

describe('a clock that goes backwards', () => {
  it('leaves no objection open: what came first is told by the numbers of the acts', async () => {
    const { store, clock, bring, payMonth, standing } = await accepted('kehadiran');
    await bring(attendance('2,0,0,0'));
    clock.moment = '2020-01-01T00:00:00Z';
    await payMonth(FEBRUARY);
    expect(standing()).toMatchObject({ state: 'closed', settlement: { period: FEBRUARY, by: 'arrears' } });
    store.close();
  });

  it('closes none by arrears that were paid before it was raised', async () => {
    const { store, clock, bring, payMonth, standing } = await objectedOffice(folder.path);
    await bring(attendance('2,0,0,0'));
    await payMonth(FEBRUARY);
    clock.moment = '2020-01-01T00:00:00Z';
    raiseObjection(store, { ...ABOUT, about: 'TPP_PRESTASI_KERJA' }, CLERK);
    answerObjection(store, { id: 1, decision: 'accept', text: 'benar' }, HEAD);
    expect(standing()).toMatchObject({ state: 'awaiting-fact', settlement: null });
    store.close();
  });
});

describe('an accepted objection to a THR', () => {
  it('asks for the corrected data of the basis month, and is closed by arrears of the THR', async () => {
    const { store, bring, payMonth } = await objectedOffice(folder.path);
    await payMonth(FEBRUARY, 'thr');
    raiseObjection(store, { ...ABOUT, period: FEBRUARY, kind: 'thr', about: 'TPP_THR' }, CLERK);
    answerObjection(store, { id: 1, decision: 'accept', text: 'benar' }, HEAD);
    const standing = () => listObjections(store, FEBRUARY)[0];
    const [answered] = listObjections(store, FEBRUARY);
    if (answered === undefined) throw new Error('no objection');
    expect(objectionTexts.en.answered(answered)).toContain('import the corrected data of 2026-01;');
    expect(objectionTexts.id.answered(answered)).toContain('impor data perbaikan untuk 2026-01;');
    const { findings } = checkPeriod(store, FEBRUARY, () => {});
    expect(findings.find(({ code }) => code === 'objection-uncorrected')?.data).toMatchObject({
      period: FEBRUARY,
      month: '2026-01',
    });
    await bring(attendance('2,0,0,0'));
    expect(standing()?.state).toBe('awaiting-run');
    await payMonth(FEBRUARY);
    expect(standing()).toMatchObject({
      state: 'closed',
      settlement: { period: FEBRUARY, kind: 'regular', by: 'arrears' },
    });
    store.close();
  });
});
