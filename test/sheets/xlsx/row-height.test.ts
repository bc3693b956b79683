import { describe, expect, it } from 'vitest';
import { lineCount, linesWithin, rowHeight } from '../../../src/sheets/xlsx/row-height.ts';

describe('the height of a row', () => {
  it('has room for every line of its tallest cell, up to what a spreadsheet can show', () => {
    expect([rowHeight(2), rowHeight(7), rowHeight(1000)]).toEqual([30, 105, 409]);
  });

  it('counts as many lines as the words of a text fill', () => {
    expect(lineCount('', 20)).toBe(1);
    expect(lineCount('196501161988111003', 20)).toBe(1);
    expect(lineCount('Sekretariat Daerah', 21)).toBe(1);
    expect(lineCount('Penata Kependudukan dan KB Ahli Muda', 28)).toBe(2);
    expect(lineCount('satu dua tiga '.repeat(10), 21)).toBe(6);
  });

  it('cuts a word that is longer than a line, such as a hash', () => {
    expect(lineCount('0'.repeat(64), 34)).toBe(2);
    expect(lineCount('0'.repeat(65), 34)).toBe(3);
    expect(lineCount(`hash ${'0'.repeat(64)}`, 34)).toBe(3);
  });

  it('begins a line where the text has one', () => {
    expect(lineCount('a\nb\n\nc', 21)).toBe(4);
  });

  it('knows that capitals are wider than small letters', () => {
    expect(lineCount('kriminalitas lain-lain', 21)).toBe(1);
    expect(lineCount('KRIMINALITAS LAIN-LAIN', 21)).toBe(2);
  });
});

describe('a line above a table', () => {
  const note = 'Nilai sebelum dan sesudah: nilai tengah komponen dalam tiga bulan sebelum bulan mulai.';

  it('is left as it is where it fits', () => {
    expect(linesWithin(note, 200)).toEqual([note]);
    expect(linesWithin('', 10)).toEqual(['']);
  });

  it('becomes as many lines as the page needs, with every word kept and whole', () => {
    const lines = linesWithin(note, 30);
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.join(' ')).toBe(note);
    expect(lines.every((line) => lineCount(line, 30) === 1)).toBe(true);
  });
});
