import { describe, expect, it } from 'vitest';
import { parsePeriod } from '../../src/domain/calendar/period.ts';
import { roundedProduct } from '../../src/domain/money/exact.ts';
import { PTKP_STATUSES } from '../../src/domain/people/employee.ts';
import { resolveRules } from '../../src/rules/index.ts';
import { hundredths, readReference } from './reference-csv.ts';

const period = parsePeriod('2024-01');
const rules = period === null ? { missing: [] } : resolveRules(period);
const examples = readReference('pph21-vectors.csv').filter(({ kind }) => kind === 'ter_month');

describe('worked examples of the monthly income tax', () => {
  it('are all there', () => {
    expect(examples).toHaveLength(61);
  });

  it.each(examples)('$id, month $month: $gross gives $expected_tax ($source)', (example) => {
    if ('missing' in rules) throw new Error('rules are missing');
    const status = PTKP_STATUSES.find((known) => known === example.ptkp_status);
    const category = status && rules.terCategory.value.get(status);
    expect(category).toBe(example.ter_category);
    if (category === undefined) return;
    const gross = Number(example.gross);
    const bracket = rules.ter.value[category].find(({ upTo }) => upTo === null || gross <= upTo);
    if (bracket === undefined) throw new Error('the table has no last bracket');
    expect(bracket.rate.num).toBe(hundredths(example.rate_percent ?? ''));
    expect(roundedProduct(gross, [bracket.rate], 'half-up')).toBe(Number(example.expected_tax));
  });

  it('are whole rupiah in the reference', () => {
    for (const { gross = '', expected_tax = '' } of examples) {
      expect(gross).toMatch(/^\d+$/);
      expect(expected_tax).toMatch(/^\d+$/);
    }
  });
});
