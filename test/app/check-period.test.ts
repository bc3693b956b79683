import { expect, it } from 'vitest';
import { checkPeriod } from '../../src/app/check/check-period.ts';
import { EmployeeFindings } from '../../src/app/check/employee-findings.ts';
import { recordExamplePolicy } from '../../src/app/law/record-policy.ts';
import type { Day } from '../../src/domain/calendar/period.ts';
import type { Slip } from '../../src/domain/pay/calculate-slip.ts';
import { CLERK, create, everyone, importSheet, JANUARY, nipOf, record } from '../store/office.ts';
import { tempFolder } from '../support/temp-folder.ts';

const folder = tempFolder();

function day(text: string): Day {
  return text as Day;
}

it('names tax that this month’s pay does not cover, and takes missing accounts lightly where nobody has one', async () => {
  const store = create(folder.path);
  await recordExamplePolicy(store, CLERK);
  importSheet(store, { kind: 'employees' }, (writer) => {
    const values = { mulai: day('2010-01-01'), rekening: null, kelasJabatan: null };
    writer.employee(2, nipOf(1), JANUARY, record({ ...values, berhenti: day('2026-01-31') }));
    writer.employee(3, nipOf(2), JANUARY, record(values));
  });
  importSheet(store, { kind: 'opening' }, (writer) => {
    const balance = { brutoGaji: 0, brutoTpp: 900_000_000, iuran: 0, pphGaji: 0, pphTpp: 0, bulan: 1 };
    writer.opening(2, nipOf(1), { tahun: 2026, ...balance });
  });
  const { findings, errors, people } = checkPeriod(store, JANUARY, () => {});
  expect([people, errors]).toEqual([2, 0]);
  const of = (index: number) =>
    findings
      .filter(({ where }) => where.nip === nipOf(index))
      .map(({ code, severity }) => `${severity} ${code}`);
  expect(of(1)).toEqual([
    'warning account-missing',
    'warning tax-not-covered',
    'warning job-class-missing',
    'warning service-ends',
  ]);
  expect(of(2)).toContain('warning account-missing');
  const advanced = findings.find(({ code }) => code === 'tax-not-covered')?.data?.advanced;
  expect(advanced).toBeGreaterThan(100_000_000);
  store.close();
});

it('calls a take-home below zero an error', () => {
  const store = create(folder.path, 'kedua.db');
  importSheet(store, { kind: 'employees' }, (writer) => writer.employee(2, nipOf(1), JANUARY, record()));
  const [evidence] = everyone(store);
  store.close();
  if (!evidence) throw new Error('nobody');
  const slip = {
    nip: nipOf(1),
    record: record(),
    totals: { DITERIMA: -1 },
    performance: null,
    carried: [],
    oddities: ['net-negative'],
  } as unknown as Slip;
  const findings = new EmployeeFindings({ period: JANUARY, rules: null, retirementAges: null }, null);
  findings.add(evidence, { kind: 'slip', slip }, []);
  expect(findings.problems.map(({ code, severity, data }) => [code, severity, data?.takeHome])).toEqual([
    ['take-home-negative', 'error', -1],
  ]);
});

it('expects a retirement by the age on record where the post has one of its own', async () => {
  const store = create(folder.path, 'pensiun.db');
  await recordExamplePolicy(store, CLERK);
  const born = '196803152000031001';
  importSheet(store, { kind: 'employees' }, (writer) =>
    writer.employee(2, born, JANUARY, record({ mulai: day('2000-03-01') })),
  );
  const retirement = () =>
    checkPeriod(store, JANUARY, () => {}).findings.flatMap(({ code, data }) =>
      code.startsWith('retirement-') ? [[code, data?.age, data?.group]] : [],
    );
  expect(retirement()).toEqual([['retirement-near', 58, 'pelaksana']]);
  const dates = { lahirAnak: null, tmtGolongan: null, tmtKgb: null, akhirKontrak: null };
  const ages = (age: number) =>
    importSheet(store, { kind: 'personnel', present: 8 }, (writer) =>
      writer.personnel(2, born, JANUARY, { ...dates, batasUsiaPensiun: age }),
    );
  ages(60);
  expect(retirement()).toEqual([]);
  ages(55);
  expect(retirement()).toEqual([['retirement-passed', 55, 'batas_usia_pensiun']]);
  store.close();
});

it('names both employees who share a NIK, whichever imports they came with, and never the NIK itself', () => {
  const store = create(folder.path, 'ketiga.db');
  const [nik, mulai] = ['1271030103760001', day('2010-01-01')];
  importSheet(store, { kind: 'employees' }, (writer) =>
    writer.employee(2, nipOf(1), JANUARY, record({ nik, mulai })),
  );
  importSheet(store, { kind: 'employees' }, (writer) => {
    writer.employee(2, nipOf(2), JANUARY, record({ nik: '1271031507850002', mulai }));
    writer.employee(3, nipOf(3), JANUARY, record({ nik, mulai }));
  });
  const { findings } = checkPeriod(store, JANUARY, () => {});
  store.close();
  expect(findings.filter(({ code }) => code === 'nik-shared')).toEqual([
    { code: 'nik-shared', severity: 'error', where: { nip: nipOf(1) }, data: { others: nipOf(3), count: 1 } },
    { code: 'nik-shared', severity: 'error', where: { nip: nipOf(3) }, data: { others: nipOf(1), count: 1 } },
  ]);
  expect(JSON.stringify(findings)).not.toContain(nik);
});
