import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { expectEqual } from '../support/expect-equal.ts';
import { type GeneratedPerson, generateEmployees } from '../support/generate-employees.ts';
import {
  EXAMPLE_SETTINGS,
  type OracleSlip,
  payslip,
  personIn,
  type Settings,
} from '../support/oracle/index.ts';
import { writeSheets } from '../support/write-sheets.ts';

const PERIOD = '2026-03';
const MANY = generateEmployees({ seed: 7, count: 2_000, period: PERIOD });
const SLIPS = MANY.people.map((person) => payslip(PERIOD, person.facts));

function share(of: (slip: OracleSlip, person: GeneratedPerson) => boolean): number {
  const hits = SLIPS.filter((slip, index) => of(slip, MANY.people[index] ?? fail())).length;
  return hits / SLIPS.length;
}

function fail(): never {
  throw new Error('one slip per person');
}

describe('generated employees', () => {
  it('are the same for the same seed and others for another', () => {
    const options = { seed: 1, count: 40, period: PERIOD };
    expect(generateEmployees(options)).toEqual(generateEmployees(options));
    expect(generateEmployees(options)).not.toEqual(generateEmployees({ ...options, seed: 2 }));
  });

  it('have distinct numbers of 18 digits that tell civil servants from contract employees', () => {
    expect(new Set(MANY.people.map((person) => person.nip)).size).toBe(2_000);
    for (const { nip, facts } of MANY.people) {
      const contract = String(facts.employees[0]?.jenis).startsWith('PPPK');
      const since = contract ? /^(19|20)\d\d2[1-9]$/ : /^(19|20)\d\d(0[1-9]|1[0-2])$/;
      expectEqual([nip, /^\d{18}$/.test(nip), since.test(nip.slice(8, 14))], [nip, true, true]);
    }
  });

  it('come in every kind, grade, class, post, status and tax status', () => {
    const seen = new Set<string>();
    for (const { facts } of MANY.people) {
      const person = personIn(facts.employees, PERIOD) ?? fail();
      for (const value of [
        person.jenis,
        `${person.jenis.slice(0, 4)} ${person.golongan}`,
        `kelas ${person.kelas}`,
        `plt ${person.pltKelas !== null}`,
        person.jenisJabatan,
        `eselon ${person.eselon}`,
        `fungsional ${person.jenisJabatan} ${person.functional === null ? 'kosong' : Math.sign(person.functional)}`,
        person.status,
        person.ptkp,
        `anak ${person.children}`,
        `kriteria ${person.criteria.length}`,
      ]) {
        seen.add(value);
      }
    }
    const count = (pattern: RegExp): number => [...seen].filter((value) => pattern.test(value)).length;
    expect(count(/^(PNS|CPNS|PPPK|PPPK-PW)$/)).toBe(4);
    expect(count(/^PNS .+\/[a-e]$/)).toBe(17);
    expect(count(/^PPPK [IVX]+$/)).toBe(17);
    expect(count(/^kelas \d+$/)).toBe(17);
    expect(count(/^plt/)).toBe(2);
    expect(count(/^eselon .+$/)).toBe(9);
    expect(count(/^fungsional fungsional/)).toBe(3);
    expect(count(/^(aktif|cuti-besar|cltn|tugas-belajar|diberhentikan-sementara|nonaktif)$/)).toBe(6);
    expect(count(/^T?K\/[0-3]$/)).toBe(8);
    expect(count(/^anak [0-4]$/)).toBe(5);
    expect(count(/^kriteria [0-3]$/)).toBe(4);
  });

  it('reach every branch of a payslip often enough to find a mistake in it', () => {
    expect(share((slip) => !slip.hasSlip)).toBeGreaterThan(0.02);
    expect(share((slip) => slip.status === 'held')).toBeGreaterThan(0.1);
    expect(share((slip) => slip.status === 'ok' && slip.totals.TPP_BRUTO > 0)).toBeGreaterThan(0.35);
    expect(share((slip) => slip.hasSlip && slip.lines.GAPOK === undefined)).toBeGreaterThan(0.04);
    expect(share((slip) => slip.lines.GAPOK === undefined && slip.totals.TPP_BRUTO > 0)).toBeGreaterThan(
      0.01,
    );
    expect(share((slip) => slip.components.kehadiran === 0)).toBeGreaterThan(0.005);
    expect(
      share((slip) => slip.score !== null && slip.totals.TPP_BRUTO === 0 && (slip.lines.GAPOK ?? 0) > 0),
    ).toBeGreaterThan(0.02);
    expect(share((slip) => (slip.lines.TPP_PLT ?? 0) > 0)).toBeGreaterThan(0.02);
    expect(share((slip) => (slip.lines.PPH21_GAJI ?? 0) > (slip.lines.TUNJ_PPH ?? 0))).toBeGreaterThan(0.01);
    const capped = (slip: OracleSlip): boolean =>
      (slip.lines.BPJS_KES_1 ?? 0) + (slip.lines.BPJS_KES_TPP_1 ?? 0) === 120_000;
    expect(share(capped)).toBeGreaterThan(0.1);
    expect(share((slip) => capped(slip) && slip.lines.BPJS_KES_TPP_1 === undefined)).toBeGreaterThan(0.001);
    const discipline = share((slip, person) => {
      return payslip(PERIOD, person.laterFacts).totals.TPP_BRUTO < slip.totals.TPP_BRUTO;
    });
    expect(discipline).toBeGreaterThan(0.01);
  });

  it('are paid so that the sums of section 3 hold on every slip, under many policies', () => {
    const policies: Partial<Settings>[] = [
      {},
      { missing: 'zero', factor: 'banded', salaryRounding: 'none' },
      { missing: 'renormalise', taxTpp: 'final', taxTppBorne: true, noNpwpSurcharge: true },
      { taxRounding: 'floor', pppkScheme: 'bpjs-tk', cpnsIwpPercent: '3.25', jkmPppkPercent: '0.3' },
    ];
    for (const policy of policies) {
      for (const person of MANY.people.slice(0, 500)) {
        const { lines, totals } = payslip(PERIOD, person.laterFacts, { ...EXAMPLE_SETTINGS, ...policy });
        expectEqual(
          Object.values(lines).filter((each) => !Number.isSafeInteger(each) || each <= 0),
          [],
        );
        expectEqual(totals.DITERIMA, totals.NETO_GAJI + totals.NETO_TPP);
        if (policy.salaryRounding !== 'none') expectEqual(totals.NETO_GAJI % 100 === 0, true);
      }
    }
  });

  it('stand on sheets exactly as the oracle reads them', () => {
    const dir = mkdtempSync(join(tmpdir(), 'binjai-pay-sheets-'));
    try {
      const paths = writeSheets(dir, { sheets: [...MANY.sheets, ...MANY.laterSheets] });
      expect(paths.map((path) => basename(path))).toContain('02-pegawai-jabatan.csv');
      let rows = 0;
      for (const path of paths) {
        const records: Record<string, string>[] = parse(readFileSync(path), { columns: true });
        rows += records.length;
        expect(records.every((record) => /^\d{18}$/.test(record.nip ?? ''))).toBe(true);
      }
      const facts = MANY.people.flatMap((person) => Object.values(person.laterFacts));
      expect(rows).toBe(facts.reduce((sum, list) => sum + list.length, 0));
    } finally {
      rmSync(dir, { recursive: true });
    }
  });
});
