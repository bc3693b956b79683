import { describe, expect, it } from 'vitest';
import { parsePeriod } from '../../../src/domain/calendar/period.ts';
import { expectedRetirement, retirementGroup } from '../../../src/domain/check/retirement.ts';
import type { EmployeeRecord, Eselon, PostKind } from '../../../src/domain/people/employee.ts';
import { retirementAges } from '../../../src/rules/index.ts';

function record(jenisJabatan: PostKind | null, jabatan: string | null, eselon: Eselon | null = null) {
  return { jenis: 'PNS', jenisJabatan, jabatan, eselon } as EmployeeRecord;
}

function agesOf(month: string) {
  const period = parsePeriod(month);
  return period && retirementAges(period, []);
}

describe('the age of retirement', () => {
  it.each([
    ['struktural', 'Kepala Dinas', 'II.b', 'pimpinan tinggi', 60],
    ['struktural', 'Sekretaris Daerah', 'I.b', 'pimpinan tinggi', 60],
    ['struktural', 'Kepala Bidang', 'III.b', 'administrator dan pengawas', 58],
    ['struktural', 'Lurah', 'IV.a', 'administrator dan pengawas', 58],
    ['fungsional', 'Auditor Ahli Utama', null, 'ahli utama', 65],
    ['fungsional', 'Auditor Ahli Madya', null, 'ahli madya', 60],
    ['fungsional', 'Guru Ahli Muda', null, 'guru', 60],
    ['fungsional', 'Perawat Terampil', null, 'fungsional lain', 58],
    ['fungsional', null, null, 'fungsional lain', 58],
    ['pelaksana', 'Pengelola Gaji', null, 'pelaksana', 58],
    [null, null, null, 'pelaksana', 58],
  ] as const)('of a post %s "%s" %s is that of %s: %i', (kind, post, eselon, group, age) => {
    expect(retirementGroup(record(kind, post, eselon))).toBe(group);
    expect(agesOf('2026-01')?.get(group)).toBe(age);
  });

  it('is reached in the month of the birthday, which is the last month of service', () => {
    const ages = agesOf('2026-01') ?? new Map();
    expect(expectedRetirement('196803152000031001', record('pelaksana', null), ages)).toEqual({
      group: 'pelaksana',
      isOwnAge: false,
      age: 58,
      lastMonth: '2026-03',
    });
  });

  it('on record wins over that of the group, and needs no law', () => {
    expect(expectedRetirement('196803152000031001', record('pelaksana', null), new Map(), 60)).toEqual({
      group: 'pelaksana',
      isOwnAge: true,
      age: 60,
      lastMonth: '2028-03',
    });
  });

  it('is not guessed from a NIP without a birth day, nor for a part-time contract', () => {
    const ages = agesOf('2026-01') ?? new Map();
    expect(expectedRetirement('196813152000031001', record('pelaksana', null), ages)).toBeNull();
    const partTime = { ...record('pelaksana', null), jenis: 'PPPK-PW' } as EmployeeRecord;
    expect(expectedRetirement('196803152000031001', partTime, ages)).toBeNull();
  });

  it('is a dated rule that the office can replace', () => {
    const period = parsePeriod('2026-01');
    if (period === null) throw new Error('period');
    const source = { title: 'UU 1/2026' };
    const value = { pelaksana: 59 };
    const addition = { id: 'service.retirement-age', from: '2026-01-01', value, source };
    expect(retirementAges(period, [addition])?.get('pelaksana')).toBe(59);
    expect(agesOf('2023-01')).toBeNull();
  });
});
