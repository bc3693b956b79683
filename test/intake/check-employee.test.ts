import { describe, expect, it } from 'vitest';
import type { Day, Period } from '../../src/domain/calendar/period.ts';
import type { EmployeeRecord } from '../../src/domain/people/employee.ts';
import { checkEmployeeRecord, type GridHas } from '../../src/intake/index.ts';
import { SITI } from './read-sheet.ts';

const PNS: EmployeeRecord = {
  nama: 'Siti Invented',
  jenis: 'PNS',
  golongan: 'III/c',
  mkg: 12,
  unit: 'Dinas Kesehatan',
  jabatan: 'Analis',
  jenisJabatan: 'pelaksana',
  eselon: null,
  tunjanganFungsional: null,
  kelasJabatan: 7,
  pltKelas: null,
  kriteriaTpp: null,
  pasangan: true,
  anak: 2,
  ptkp: 'K/2',
  npwp: null,
  nik: null,
  bank: null,
  rekening: null,
  mulai: '2010-01-01' as Day,
  berhenti: null,
  status: null,
  gajiKontrak: null,
};

/** A grid with III/c from 0 and III/d from 3 years for PNS and CPNS, and IX for PPPK. */
const gridHas: GridHas = (kind, golongan, mkg) => {
  const first = kind === 'PPPK' ? { IX: 0 }[golongan] : { 'III/c': 0, 'III/d': 3 }[golongan];
  if (first === undefined) return { kind: 'golongan-unknown' };
  return mkg < first ? { kind: 'mkg-below-grid', firstMkg: first } : null;
};

function check(changes: Partial<EmployeeRecord>): readonly (readonly unknown[])[] {
  const columns = [{ field: 'golongan', index: 3, letter: 'D', header: 'Gol.' }];
  const place = { nip: SITI, effective: '2026-01' as Period, row: 7, columns };
  return checkEmployeeRecord({ ...PNS, ...changes }, place, gridHas).map(({ code, severity, data }) => [
    code,
    severity,
    data,
  ]);
}

describe('the record of an employee', () => {
  it.each<[string, Partial<EmployeeRecord>]>([
    ['PNS', {}],
    ['CPNS', { jenis: 'CPNS' }],
    ['PPPK', { jenis: 'PPPK', golongan: 'IX', mkg: 0 }],
    ['part-time', { jenis: 'PPPK-PW', golongan: null, mkg: null, gajiKontrak: 1_500_000 }],
    ['head of a division', { jenisJabatan: 'struktural', eselon: 'III.a' }],
    ['leaver on the first day', { berhenti: '2010-01-01' as Day }],
    ['employee without kind of post', { jenisJabatan: null }],
  ])('of a %s is complete', (_, changes) => {
    expect(check(changes)).toEqual([]);
  });

  it.each<[Partial<EmployeeRecord>, string, object]>([
    [{ jenis: null }, 'value-missing', { column: 'jenis', lacking: 1 }],
    [{ golongan: null }, 'value-missing', { column: 'golongan' }],
    [{ mkg: null }, 'value-missing', { column: 'mkg', lacking: 1 }],
    [{ mulai: null }, 'value-missing', { column: 'mulai', lacking: 1 }],
    [{ jenis: 'PPPK-PW', golongan: null }, 'value-missing', { column: 'gaji_kontrak', lacking: 1 }],
    [{ jenisJabatan: 'struktural' }, 'value-missing', { column: 'eselon', lacking: 1 }],
    [{ golongan: 'IX' }, 'golongan-kind-mismatch', { column: 'golongan', golongan: 'IX', jenis: 'PNS' }],
    [{ jenis: 'PPPK' }, 'golongan-kind-mismatch', { column: 'golongan', golongan: 'III/c', jenis: 'PPPK' }],
    [{ golongan: 'IV/e' }, 'golongan-unknown', { column: 'golongan', golongan: 'IV/e', jenis: 'PNS' }],
    [{ golongan: 'III/d', mkg: 2 }, 'mkg-below-grid', { column: 'mkg', golongan: 'III/d', mkg: 2, first: 3 }],
    [
      { berhenti: '2009-12-31' as Day },
      'service-order',
      { column: 'berhenti', mulai: '2010-01-01', berhenti: '2009-12-31' },
    ],
  ])('%j is refused as %s', (changes, code, data) => {
    expect(check(changes)).toEqual([[code, 'error', data]]);
  });

  it('warns of an eselon without a structural post', () => {
    expect(check({ eselon: 'IV.a' })).toEqual([
      ['eselon-unexpected', 'warning', { column: 'eselon', eselon: 'IV.a' }],
    ]);
  });

  it('names every defect with row, employee and, where the sheet has it, the column', () => {
    const columns = [{ field: 'golongan', index: 3, letter: 'D', header: 'Gol.' }];
    const place = { nip: SITI, effective: '2026-01' as Period, row: 7, columns };
    const record = { ...PNS, golongan: 'IV/e', mulai: null };
    expect(checkEmployeeRecord(record, place, gridHas).map(({ where, found }) => [where, found])).toEqual([
      [{ row: 7, column: 'D', header: 'Gol.', nip: SITI }, 'IV/e'],
      [{ row: 7, nip: SITI }, undefined],
    ]);
  });
});
