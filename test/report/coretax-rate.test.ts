import { expect, it } from 'vitest';
import { makePeriod } from '../../src/domain/calendar/period.ts';
import { BPMP_FORM } from '../../src/report/index.ts';

const ROW = {
  period: makePeriod(2026, 1),
  tin: '9900000000000001',
  ptkp: 'TK/0',
  position: 'Guru',
  facility: 'N/A',
  gross: 5_500_000,
  nitku: '0000000000000000000000',
};
const RATE = BPMP_FORM.fields.find(({ tag }) => tag === 'Rate');

it('the rate of a monthly slip is told in hundredths of a percent', () => {
  expect(RATE?.value({ ...ROW, rate: { num: 25, den: 10_000 } })).toBe(25);
});

it('a rate finer than the form takes is refused instead of rounded', () => {
  expect(() => RATE?.value({ ...ROW, rate: { num: 1, den: 30_000 } })).toThrow(
    'rate in hundredths of a percent',
  );
});
