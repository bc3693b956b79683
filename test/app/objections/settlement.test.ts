import { describe, expect, it } from 'vitest';
import { answerObjection } from '../../../src/app/objections/answer-objection.ts';
import { raiseObjection } from '../../../src/app/objections/raise-objection.ts';
import { makePeriod } from '../../../src/domain/calendar/period.ts';
import { ABOUT, CLERK, HEAD, objectedOffice } from '../../support/objected-office.ts';
import { ASSESSMENTS_CSV, ATTENDANCE_CSV, BUDI } from '../../support/small-city.ts';
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

/** January approved, Budi's objection to a figure accepted. */
async function accepted(about: string) {
  const office = await objectedOffice(folder.path);
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
