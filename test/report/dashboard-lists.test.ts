import { expect, it } from 'vitest';
import { lastDayOf, parsePeriod } from '../../src/domain/calendar/period.ts';
import { objectionsSection } from '../../src/report/dashboard/case-sections.ts';

it('a dashboard with more objections than it lists names the command that lists those of every month', () => {
  const period = parsePeriod('2026-01');
  if (period === null) throw new Error('no month');
  const objections = Array.from({ length: 41 }, (_, index) => ({
    objection: {
      id: index + 1,
      nip: '198507152010011003',
      period,
      kind: 'regular' as const,
      about: 'kehadiran',
      answerBy: '2026-02-20',
    },
    state: 'open' as const,
    raisedOn: lastDayOf(period),
  }));
  const { table, remark } = objectionsSection({ objections, lang: 'en' });
  expect(table?.rows).toHaveLength(40);
  expect(remark).toBe('The first 40 of 41; all of them: binjai-pay objections');
});
