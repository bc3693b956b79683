import { describe, expect, it } from 'vitest';
import type { Period } from '../../src/domain/calendar/period.ts';
import { titledMonth } from '../../src/intake/headings/title-month.ts';
import { BUDI, detect } from './read-sheet.ts';

const [JANUARY, FEBRUARY] = ['2026-01' as Period, '2026-02' as Period];

const monthOf = (...titles: string[]) => titledMonth(titles.map((title, i) => [i + 1, title]))?.month ?? null;

describe('the month that titles name', () => {
  it.each([
    ['Rekapitulasi Kehadiran Bulan Januari 2026', '2026-01'],
    ['REKAP ABSENSI PNS BULAN PEBRUARI TAHUN 2026', '2026-02'],
    ['Penilaian kinerja, Desember 2025 (final)', '2025-12'],
    ['Absensi Jan. 2026', '2026-01'],
    ['Bulan: Mei 2026', '2026-05'],
  ])('%s', (title, month) => {
    expect(monthOf(title)).toBe(month);
  });

  it.each([
    ['the day on which a list was made', 'Binjai, 2 Februari 2026'],
    ['days from and to', '1 Januari s.d. 31 Januari 2026'],
    ['several months', 'Januari s.d. Maret 2026'],
    ['a year alone', 'Tahun 2026'],
    ['a month without its year', 'Bulan Januari'],
    ['a name', 'Kepala Dinas: Jan Contoh'],
    ['no month at all', 'Daftar 2026'],
  ])('is none for %s', (_, title) => {
    expect(monthOf(title)).toBeNull();
  });

  it('is none where two titles name different ones, and the day of a list is passed over', () => {
    expect(monthOf('Kehadiran Januari 2026', 'TPP Februari 2026')).toBeNull();
    expect(monthOf('Kehadiran Januari 2026', 'Binjai, 2 Februari 2026')).toBe('2026-01');
  });
});

describe('a title that names another month than the command', () => {
  const recap = (heading: string, ...cells: (string | number)[]) => [
    ['Rekap Kehadiran Januari 2026'],
    ['nip', heading, 'tl1'],
    [BUDI, ...cells],
  ];

  it('is told where the rows do not name their month, with its row', () => {
    const { problems } = detect(recap('nama', 'Budi', 1), { period: FEBRUARY });
    expect(problems).toEqual([
      {
        code: 'title-other-month',
        severity: 'warning',
        where: { row: 1 },
        found: 'Rekap Kehadiran Januari 2026',
        data: { month: JANUARY, period: FEBRUARY },
      },
    ]);
  });

  it('is told of the name of a sheet', () => {
    const [, ...untitled] = recap('nama', 'Budi', 1);
    const { problems } = detect(untitled, { period: FEBRUARY, name: 'Januari 2026' });
    expect(problems).toMatchObject([{ code: 'title-other-month', where: {}, found: 'Januari 2026' }]);
  });

  it('is of no matter where it is the same, rows name their months, or the rows hold on', () => {
    expect(detect(recap('nama', 'Budi', 1), { period: JANUARY }).problems).toEqual([]);
    expect(detect(recap('period', '2026-02', 1), { period: FEBRUARY }).problems).toEqual([]);
    const staff = [['Daftar Pegawai Januari 2026'], ['nip', 'jenis', 'golongan'], [BUDI, 'PNS', 'III/a']];
    expect(detect(staff, { period: FEBRUARY, as: 'employees' }).problems).toEqual([]);
  });
});
