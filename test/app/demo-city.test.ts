import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  type CityOptions,
  type DemoSheetKind,
  demoSheets,
  demoTables,
  demoWorkbooks,
  generateCity,
  PLANTED_CASES,
  type PlantedCase,
} from '../../src/app/demo/demo-city.ts';
import type { ReportValue } from '../../src/app/ports/reports.ts';
import { lastDayOf, type Period, parseDay, parsePeriod } from '../../src/domain/calendar/period.ts';

const JANUARY = period('2026-01');
const FEBRUARY = period('2026-02');
const SMALL: CityOptions = { employees: 60, period: JANUARY };
const CONTRACT_NIP = /^\d{12}2[1-9][12]\d{3}$/;
const SERVANT_NIP = /^\d{12}(0[1-9]|1[0-2])[12]\d{3}$/;
const KINDS: readonly DemoSheetKind[] = ['employees', 'attendance', 'assessments', 'targets'];

function period(text: string): Period {
  const parsed = parsePeriod(text);
  if (parsed === null) throw new Error(text);
  return parsed;
}

/** Rows of a sheet by column name. */
function* records(options: CityOptions, kind: DemoSheetKind): Generator<Record<string, ReportValue>> {
  const sheet = demoSheets(options).find((candidate) => candidate.kind === kind);
  if (!sheet) throw new Error(kind);
  for (const row of sheet.rows()) {
    if (row.length !== sheet.columns.length) throw new Error(`${kind}: ${row.length} cells`);
    yield Object.fromEntries(sheet.columns.map((column, i) => [column.name, row[i] ?? null]));
  }
}

function nipOf(which: PlantedCase, options: CityOptions = SMALL): string {
  const found = generateCity(options)
    .planted()
    .find((planted) => planted.case === which);
  if (!found) throw new Error(`${which} is not planted`);
  return found.nip;
}

function recordOf(nip: string, options: CityOptions = SMALL): Record<string, ReportValue> | undefined {
  return [...records(options, 'employees')].find((record) => record.nip === nip);
}

function rowsAbout(nip: string, kind: DemoSheetKind, options: CityOptions = SMALL) {
  return [...records(options, kind)].filter((record) => record.nip === nip);
}

function csvRows(name: string): string[][] {
  const [, ...lines] = readFileSync(`test/reference/${name}`, 'utf8').trim().split('\n');
  return lines.map((line) => line.split(','));
}

/** Table MKG of every golongan. */
function grid(name: string): Map<string, number[]> {
  const steps = new Map<string, number[]>();
  for (const [golongan = '', mkg] of csvRows(name)) {
    steps.set(golongan, [...(steps.get(golongan) ?? []), Number(mkg)]);
  }
  return steps;
}

describe('the demo city', () => {
  it('is the same city every time, row by row', () => {
    for (const kind of KINDS) {
      expect([...generateCity(SMALL).rows(kind)]).toEqual([...generateCity(SMALL).rows(kind)]);
    }
  });

  it('is another city under another seed', () => {
    const other = [...records({ ...SMALL, seed: 7 }, 'employees')];
    expect(other.map((record) => record.nip)).not.toEqual(
      [...records(SMALL, 'employees')].map((record) => record.nip),
    );
  });

  it('keeps the people and their NIP from month to month while their evidence changes', () => {
    const february: CityOptions = { employees: 60, period: FEBRUARY, since: JANUARY };
    const gone = [nipOf('leaver'), nipOf('retiree')];
    expect([...records(february, 'employees')].map((record) => record.nip)).toEqual(
      [...records(SMALL, 'employees')]
        .map((record) => record.nip)
        .filter((nip) => !gone.includes(String(nip))),
    );
    const marks = (options: CityOptions) =>
      [...records(options, 'attendance')].map(({ period: _, ...counts }) => counts);
    expect(marks(february)).not.toEqual(marks(SMALL));
  });

  it('gives 20,000 employees 20,000 different, well-formed NIP, accounts and NIK', () => {
    const seen = { nip: new Set(), nik: new Set(), rekening: new Set() };
    const malformed: unknown[] = [];
    for (const { nip, jenis, nik, npwp, rekening } of records(
      { employees: 20_000, period: JANUARY },
      'employees',
    )) {
      seen.nip.add(nip);
      seen.nik.add(nik);
      seen.rekening.add(rekening);
      const isWellFormed =
        (String(jenis).startsWith('PPPK') ? CONTRACT_NIP : SERVANT_NIP).test(String(nip)) &&
        parseDay(String(nip).replace(/^(....)(..)(..).*/, '$1-$2-$3')) !== null &&
        /^99\d{14}$/.test(String(nik)) &&
        (npwp === null || npwp === nik) &&
        /^00\d{10}$/.test(String(rekening));
      if (!isWellFormed) malformed.push([nip, jenis, nik, npwp, rekening]);
    }
    expect(malformed).toEqual([]);
    expect(seen.nip.size).toBe(20_000);
    expect(seen.nik.size).toBe(20_000);
    expect(seen.rekening.size).toBe(20_000);
  });

  it('gives only golongan and service years that the salary grids have', () => {
    const pns = grid('gaji-pokok-pns.csv');
    const pppk = grid('gaji-pokok-pppk.csv');
    const outside: unknown[] = [];
    for (const month of ['2026-01', '2026-12', '2027-06']) {
      const options = { employees: 6000, period: period(month), since: JANUARY };
      for (const { jenis, golongan, mkg, nip } of records(options, 'employees')) {
        const steps = (String(jenis).startsWith('PPPK') ? pppk : pns).get(String(golongan));
        const [lowest, highest] = [steps?.[0] ?? 99, steps?.at(-1) ?? -1];
        if (Number(mkg) < lowest || Number(mkg) > highest) outside.push([month, nip, golongan, mkg]);
      }
    }
    expect(outside).toEqual([]);
  });

  it('leaves the functional allowance empty only for posts that the law names exactly', () => {
    const posts = new Set(
      csvRows('allowances.csv')
        .filter(([code]) => code === 'FUNGSIONAL')
        .map(([, key]) => key),
    );
    const unknown = [...records({ employees: 6000, period: JANUARY }, 'employees')].filter(
      (record) =>
        record.jenis_jabatan === 'fungsional' &&
        record.tunjangan_fungsional === null &&
        !posts.has(String(record.jabatan)),
    );
    expect(unknown).toEqual([]);
  });

  it('has records whose parts agree with each other', () => {
    const odd = [...records({ employees: 6000, period: JANUARY }, 'employees')].filter((record) => {
      const isWoman = String(record.nip).charAt(14) === '2';
      const isMarriedMan = String(record.ptkp).startsWith('K/');
      const taxDependants = Number(String(record.ptkp).slice(-1));
      return (
        (record.eselon !== null) !== (record.jenis_jabatan === 'struktural') ||
        (record.gaji_kontrak !== null) !== (record.jenis === 'PPPK-PW') ||
        Number(record.anak) > 2 ||
        (isWoman && isMarriedMan) ||
        (!isWoman && record.pasangan === 1 && !isMarriedMan) ||
        (!isWoman && Number(record.anak) > taxDependants) ||
        (!isWoman && String(record.jabatan).startsWith('Bidan'))
      );
    });
    expect(odd).toEqual([]);
  });

  it('has about 62% PNS, 3% CPNS, 30% PPPK and 5% part-time, few leaders and every unit', () => {
    const kinds = new Map<ReportValue, number>();
    const units = new Set<ReportValue>();
    let leaders = 0;
    for (const record of records({ employees: 5000, period: JANUARY }, 'employees')) {
      kinds.set(record.jenis ?? null, (kinds.get(record.jenis ?? null) ?? 0) + 1);
      units.add(record.unit ?? null);
      if (record.eselon !== null) leaders++;
    }
    expect(kinds).toEqual(
      new Map([
        ['PNS', 3100],
        ['CPNS', 150],
        ['PPPK', 1500],
        ['PPPK-PW', 250],
      ]),
    );
    expect(units.size).toBe(24);
    expect(leaders).toBeGreaterThan(100);
    expect(leaders).toBeLessThan(250);
  });

  it('stands unit by unit as an office keeps its list, and is not sorted by NIP', () => {
    const rows = [...records(SMALL, 'employees')];
    const units = rows.map((record) => record.unit);
    expect(new Set(units).size).toBe(5);
    expect(units.filter((unit, i) => i > 0 && unit !== units[i - 1])).toHaveLength(4);
    const nips = rows.map((record) => String(record.nip));
    expect(nips).not.toEqual(nips.toSorted());
  });

  it('rates everybody in active service by a superior and two others, nobody by himself alone', () => {
    const raters = new Map<string, string[]>();
    let own = 0;
    for (const { nip, peran, penilai, kualitas } of records(SMALL, 'assessments')) {
      raters.set(String(nip), [...(raters.get(String(nip)) ?? []), `${peran}:${penilai}`]);
      expect(peran === 'diri').toBe(penilai === nip);
      expect(kualitas).toBeGreaterThanOrEqual(0);
      expect(kualitas).toBeLessThanOrEqual(10_000);
      if (peran === 'diri') own++;
    }
    expect(own).toBeGreaterThan(0);
    raters.delete(nipOf('one-rater'));
    for (const [nip, list] of raters) {
      expect(
        list.filter((rater) => rater.startsWith('atasan:')),
        nip,
      ).toHaveLength(1);
      expect(new Set(list.map((rater) => rater.slice(rater.indexOf(':')))).size, nip).toBe(list.length);
      expect(
        list.filter((rater) => !rater.startsWith('diri:')),
        nip,
      ).toHaveLength(3);
    }
  });

  it('gives targets to about a third, with weights that add up to 100', () => {
    const weights = new Map<string, number>();
    for (const { nip, bobot } of records({ employees: 3000, period: JANUARY }, 'targets')) {
      weights.set(String(nip), (weights.get(String(nip)) ?? 0) + Number(bobot));
    }
    expect(new Set(weights.values())).toEqual(new Set([100]));
    expect(weights.size).toBeGreaterThan(900);
    expect(weights.size).toBeLessThan(1100);
  });

  it('gives the first rows of a country of five million without making the others', () => {
    const country = generateCity({ employees: 5_000_000, period: JANUARY });
    for (const kind of KINDS) {
      const first: unknown[] = [];
      for (const row of country.rows(kind)) {
        first.push(row);
        if (first.length === 10) break;
      }
      expect(first).toHaveLength(10);
    }
  });

  it.each([0, -1, 1.5, 6_000_000])('refuses a city of %d employees', (employees) => {
    expect(() => generateCity({ employees, period: JANUARY })).toThrow('no demo city');
  });

  it('also makes cities too small for all its units', () => {
    for (const employees of [1, 2, 5, 12, 24]) {
      expect([...generateCity({ employees, period: JANUARY }).rows('employees')]).toHaveLength(employees);
      for (const { peran, penilai } of records({ employees, period: JANUARY }, 'assessments')) {
        expect(`${peran}${penilai}`).not.toContain('undefined');
      }
    }
  });

  it('comes as a workbook of employees and one of performance, or as four tables', () => {
    expect(demoWorkbooks(SMALL).map(({ name, sheets }) => [name, sheets.map((sheet) => sheet.name)])).toEqual(
      [
        ['pegawai-2026-01', ['Pegawai']],
        ['kinerja-2026-01', ['Absensi', 'Penilaian', 'Target']],
      ],
    );
    expect(demoTables(SMALL).map(({ name }) => name)).toEqual([
      'pegawai-2026-01',
      'absensi-2026-01',
      'penilaian-2026-01',
      'target-2026-01',
    ]);
  });
});

describe('the cases planted in the demo city', () => {
  it('are all there once in a city of 60 and in larger ones', () => {
    for (const employees of [60, 500, 20_000]) {
      const planted = generateCity({ employees, period: JANUARY }).planted();
      expect(planted.map((each) => each.case).toSorted()).toEqual(PLANTED_CASES.toSorted());
    }
  });

  it('have somebody without attendance and somebody with only one rater in the first month', () => {
    expect(rowsAbout(nipOf('no-attendance'), 'attendance')).toHaveLength(0);
    expect(rowsAbout(nipOf('no-attendance'), 'assessments').length).toBeGreaterThan(2);
    const roles = rowsAbout(nipOf('one-rater'), 'assessments').map((record) => record.peran);
    expect(roles).toEqual(['atasan']);
  });

  it('have somebody who came and somebody who left in the middle of the month', () => {
    expect(recordOf(nipOf('joiner'))?.mulai).toBe('2026-01-12');
    expect(recordOf(nipOf('leaver'))?.berhenti).toBe('2026-01-16');
    expect(recordOf(nipOf('leaver'), { employees: 60, period: FEBRUARY, since: JANUARY })).toBeUndefined();
  });

  it('have somebody who retires at 58 with the end of the month', () => {
    const nip = nipOf('retiree');
    expect(nip.slice(0, 6)).toBe('196801');
    expect(recordOf(nip)?.berhenti).toBe(lastDayOf(JANUARY));
  });

  it.each([
    ['long-leave', 'cuti-besar'],
    ['unpaid-leave', 'cltn'],
    ['study', 'tugas-belajar'],
    ['suspended', 'diberhentikan-sementara'],
  ] as const)('have %s, with status %s and no performance rows', (which, status) => {
    const nip = nipOf(which);
    expect(recordOf(nip)?.status).toBe(status);
    for (const kind of ['attendance', 'assessments', 'targets'] as const)
      expect(rowsAbout(nip, kind)).toEqual([]);
  });

  it('have somebody absent without notice on three days and an acting head of service', () => {
    expect(rowsAbout(nipOf('absences'), 'attendance')[0]?.tk).toBe(3);
    expect(recordOf(nipOf('acting'))?.plt_kelas).toBe(14);
  });

  it('have somebody promoted by one golongan in the second month', () => {
    const nip = nipOf('promotion');
    const ladder = ['III/a', 'III/b', 'III/c', 'III/d', 'IV/a', 'IV/b', 'IV/c', 'IV/d', 'IV/e'];
    const before = ladder.indexOf(String(recordOf(nip)?.golongan));
    const after = recordOf(nip, { employees: 60, period: FEBRUARY, since: JANUARY })?.golongan;
    expect(before).toBeGreaterThanOrEqual(0);
    expect(ladder.indexOf(String(after))).toBe(before + 1);
  });
});
