import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { Actor } from '../../src/app/ports/actor.ts';
import type { BatchWriter, NewBatch } from '../../src/app/ports/batches.ts';
import type { RunHeader, SlipRow } from '../../src/app/ports/runs.ts';
import type { Store } from '../../src/app/ports/store.ts';
import type { Period } from '../../src/domain/calendar/period.ts';
import { parsePeriod } from '../../src/domain/calendar/period.ts';
import { wholeNumbersJson } from '../../src/domain/money/whole-numbers-json.ts';
import type { EmployeeEvidence } from '../../src/domain/pay/slip-work.ts';
import { EMPLOYEE_FIELDS, type EmployeeRecord } from '../../src/domain/people/employee.ts';
import { openStore } from '../../src/store/index.ts';

export const CLERK: Actor = { name: 'Sari', osUser: 'sari', host: 'kantor-1' };
export const CHECKER: Actor = { name: 'Budi', osUser: 'budi', host: 'kantor-2' };

export const ALL_FIELDS = 2 ** EMPLOYEE_FIELDS.length - 1;

export function month(text: string): Period {
  const period = parsePeriod(text);
  if (period === null) throw new Error(`no period: ${text}`);
  return period;
}

export const JANUARY = month('2026-01');
export const FEBRUARY = month('2026-02');

/** An invented NIP. */
export function nipOf(index: number): string {
  return `19800101200501${String(index).padStart(4, '0')}`;
}

/** A clock that stands still. */
export function noon(): Date {
  return new Date('2026-02-02T05:00:00.000Z');
}

export function create(folder: string, name = 'office.db'): Store {
  return openStore(join(folder, name), { mode: 'create', now: noon, programVersion: '1.0.0' });
}

export function open(
  folder: string,
  mode: 'readwrite' | 'readonly' = 'readwrite',
  name = 'office.db',
): Store {
  return openStore(join(folder, name), { mode, now: noon, programVersion: '1.0.0', busyTimeoutMs: 50 });
}

/** The file as any other SQLite client sees it: neither foreign keys nor recursive triggers are switched on. */
export function otherClient(path: string): Database.Database {
  const db = new Database(path);
  db.pragma('foreign_keys = OFF');
  db.pragma('recursive_triggers = OFF');
  return db;
}

export function record(values: Partial<EmployeeRecord> = {}): EmployeeRecord {
  return {
    nama: 'Contoh',
    jenis: 'PNS',
    golongan: 'III/a',
    mkg: 4,
    unit: 'Dinas Contoh',
    jabatan: 'Analis',
    jenisJabatan: 'pelaksana',
    eselon: null,
    tunjanganFungsional: null,
    kelasJabatan: 7,
    pltKelas: null,
    kriteriaTpp: null,
    pasangan: true,
    anak: 0,
    ptkp: 'K/0',
    npwp: '0123456789012345',
    nik: null,
    bank: 'Bank Contoh',
    rekening: '00123',
    mulai: null,
    berhenti: null,
    status: 'aktif',
    gajiKontrak: null,
    ...values,
  };
}

/** Records one sheet in a transaction of its own and gives its batch number. */
export function importSheet(
  store: Store,
  {
    replaces = false,
    ...batch
  }: Partial<NewBatch> & Pick<NewBatch, 'kind'> & { readonly replaces?: boolean },
  rows: (writer: BatchWriter) => void,
): number {
  return store.write(() => {
    const writer = store.addBatch(
      {
        file: `${batch.kind}.csv`,
        sheet: null,
        sha256: `${batch.kind}-${store.watermark()}`,
        period: null,
        replacesBefore: replaces ? store.watermark() + 1 : null,
        leftOut: [],
        headers: { nip: { letter: 'A', header: 'NIP' } },
        present: batch.kind === 'employees' ? ALL_FIELDS : 0,
        ...batch,
      },
      CLERK,
    );
    rows(writer);
    return store.finishBatch(writer, CLERK).id;
  });
}

/** Records employees 1 to `count`. */
export function importEmployees(store: Store, count: number, effective: Period = JANUARY): number {
  return importSheet(store, { kind: 'employees' }, (writer) => {
    for (let i = 1; i <= count; i++)
      writer.employee(i + 1, nipOf(i), effective, record({ nama: `Contoh ${i}` }));
  });
}

export function everyone(
  store: Store,
  period: Period = JANUARY,
  watermark = store.watermark(),
): EmployeeEvidence[] {
  return [...store.evidence(period, watermark)].flat();
}

export function header(values: Partial<RunHeader> = {}): RunHeader {
  return {
    period: JANUARY,
    kind: 'regular',
    watermark: 1,
    policyDigest: 'policy-1',
    rulesDigest: 'rules-1',
    programVersion: '1.0.0',
    posted: [],
    laws: [],
    ...values,
  };
}

export function slip(index: number, values: Partial<SlipRow> = {}): SlipRow {
  return {
    nip: nipOf(index),
    nama: `Contoh ${index}`,
    jenis: 'PNS',
    golongan: 'III/a',
    mkg: 4,
    unit: 'Dinas "Contoh"',
    jabatan: null,
    kelasJabatan: 7,
    ptkp: 'TK/0',
    npwp: null,
    nik: null,
    bank: null,
    rekening: null,
    status: 'ok',
    missing: '',
    score: 8750,
    predikat: 'baik',
    oddities: '',
    lines: { GAPOK: 3_000_000, IWP_8: 240_000, PEMBULATAN: -1 },
    totals: {
      BRUTO_GAJI: 3_000_000,
      POTONGAN_GAJI: 240_000,
      NETO_GAJI: 2_760_000,
      TPP_BRUTO: 1_000_000,
      POTONGAN_TPP: 10_000,
      NETO_TPP: 990_000,
      TAMBAHAN: 0,
      POTONGAN_LAIN: 0,
      DITERIMA: 3_750_000,
    },
    taxableSalary: 3_000_000,
    taxableOther: 1_000_000,
    contributions: 240_000,
    taxOther: 10_000,
    settled: false,
    details: null,
    ...values,
  };
}

/** Computes a draft with the given slips. */
export function computeRun(store: Store, slips: readonly SlipRow[], values: Partial<RunHeader> = {}) {
  return store.write(() => {
    store.keepRules('rules-1', '{"rules":1}');
    const writer = store.startRun(header(values), CLERK);
    for (const { lines, details, ...rest } of slips) {
      writer.slip({ ...rest, lines: wholeNumbersJson(lines), details: details && JSON.stringify(details) });
    }
    return writer.finish();
  });
}
