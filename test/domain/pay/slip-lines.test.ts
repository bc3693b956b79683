import { describe, expect, it } from 'vitest';
import { LineSheet } from '../../../src/domain/pay/slip-lines.ts';

describe('the lines of a slip', () => {
  it('hold no line of 0, also when arrears of two months outweigh each other', () => {
    const sheet = new LineSheet();
    sheet.set('RAPEL_GAPOK', 117_900);
    sheet.set('RAPEL_GAPOK', sheet.get('RAPEL_GAPOK') - 117_900);
    expect(sheet.get('RAPEL_GAPOK')).toBe(0);
    expect(sheet.lines).toEqual({});
  });
});
