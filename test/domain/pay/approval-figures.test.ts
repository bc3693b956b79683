import { expect, it } from 'vitest';
import { approvalFigures } from '../../../src/domain/pay/approval-figures.ts';

it('an approver sees gross, deductions of every kind and take-home, which add up', () => {
  const totals = {
    people: 3,
    held: 1,
    BRUTO_GAJI: 15_000_000,
    POTONGAN_GAJI: 2_037_001,
    NETO_GAJI: 12_962_999,
    TPP_BRUTO: 9_000_000,
    POTONGAN_TPP: 540_020,
    NETO_TPP: 8_459_980,
    TAMBAHAN: 700_300,
    POTONGAN_LAIN: 123_400,
    DITERIMA: 21_999_879,
  };
  expect(approvalFigures(totals)).toEqual({
    people: 3,
    gross: 24_700_300,
    deductions: 2_700_421,
    net: 21_999_879,
    held: 1,
  });
});
