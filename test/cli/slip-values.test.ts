import { describe, expect, it } from 'vitest';
import type { NewSlip } from '../../src/app/ports/runs.ts';
import { slipsOfTexts, slipTexts } from '../../src/cli/threads/slip-values.ts';
import { sealedText } from '../../src/store/index.ts';
import { nipOf, slip } from '../store/office.ts';

const { lines, details, ...values } = slip(1);
const plain: NewSlip = { ...values, lines: JSON.stringify(lines), details: null };
const odd: NewSlip = {
  ...plain,
  nip: nipOf(2),
  nama: 'Siti "Ani"\nbinti \\Umar\u2028, S.E.\r\n\t\u0001',
  golongan: null,
  unit: '',
  jabatan: 'null',
  score: null,
  status: 'held',
  settled: true,
  lines: '{}',
  details: '{"arrears":[],"carried":[{"uraian":"a\\nb"}]}',
};

describe('slips on their way from thread to thread', () => {
  it('arrive as they were, with names of whatever characters, and with the text that is sealed', () => {
    const { slips, sealed } = slipsOfTexts(slipTexts([plain, odd]));
    expect(slips).toEqual([plain, odd]);
    expect(sealed).toEqual([plain, odd].map(sealedText));
  });

  it('are none when the page has none', () => {
    expect(slipsOfTexts(slipTexts([]))).toEqual({ slips: [], sealed: [] });
  });
});
