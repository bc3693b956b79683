import type { Batch } from '../../src/app/ports/batches.ts';
import type { StoredPolicy } from '../../src/app/ports/law.ts';
import type { Run, SlipRow } from '../../src/app/ports/runs.ts';
import { TOTALS } from '../../src/domain/pay/slip-lines.ts';
import { BATCH, CLERK_NIP, PERIOD } from './pay-example.ts';

/** A run and its surroundings as the store gives them, for tests of reports. */

const SHEETS: Readonly<Record<number, Pick<Batch, 'kind' | 'file' | 'sheet' | 'headers'>>> = {
  [BATCH.employees]: {
    kind: 'employees',
    file: 'pegawai.xlsx',
    sheet: 'Pegawai',
    headers: { nip: { letter: 'A', header: 'NIP' }, golongan: { letter: 'D', header: 'Gol. Ruang' } },
  },
  [BATCH.attendance]: {
    kind: 'attendance',
    file: 'absensi.csv',
    sheet: null,
    headers: { tk: { letter: 'C', header: 'tk' } },
  },
};

export function exampleBatch(id: number): Batch {
  const sheet = SHEETS[id] ?? { kind: 'assessments', file: 'penilaian.xlsx', sheet: 'Nilai', headers: {} };
  return {
    ...sheet,
    id,
    sha256: String(id).repeat(64),
    period: PERIOD,
    replacesBefore: null,
    leftOut: [],
    present: 0,
    rows: 12,
    seal: String(id + 4).repeat(64),
    actor: 'Siti',
    osUser: 'siti',
    recordedAt: '2026-01-20T03:04:05.000Z',
  };
}

export function exampleRun(change: Partial<Run> = {}): Run {
  return {
    id: 1,
    period: PERIOD,
    kind: 'regular',
    status: 'draft',
    watermark: 2,
    policyDigest: 'p'.repeat(64),
    rulesDigest: 'r'.repeat(64),
    posted: [],
    laws: [],
    programVersion: '0.1.0',
    seal: 's'.repeat(64),
    totals: { ...totalsOf({}), people: 3, held: 1 },
    computedAt: '2026-01-25T08:30:00.000Z',
    computedBy: 'Siti',
    computedOsUser: 'siti',
    approvedAt: null,
    approvedBy: null,
    approvedOsUser: null,
    paidAt: null,
    paidBy: null,
    paidOsUser: null,
    ...change,
  };
}

export const EXAMPLE_STORED_POLICY: StoredPolicy = {
  id: 1,
  effective: PERIOD,
  digest: 'p'.repeat(64),
  name: 'Kebijakan contoh',
  file: 'kebijakan-contoh.yaml',
  text: '',
  json: '{}',
  recordedAt: '2026-01-02T00:00:00.000Z',
  actor: 'Budi',
};

/** A slip with the given cells; totals that are not given are 0. */
export function slipRow(
  change: Partial<Omit<SlipRow, 'totals'>> & { totals?: Partial<SlipRow['totals']> } = {},
): SlipRow {
  return {
    nip: CLERK_NIP,
    nama: 'Contoh Satu',
    jenis: 'PNS',
    golongan: 'III/a',
    mkg: 10,
    unit: 'Dinas Contoh',
    jabatan: 'Penata Layanan',
    kelasJabatan: 7,
    ptkp: 'K/2',
    npwp: '091234567890123',
    nik: '1275000000000001',
    bank: 'Bank Contoh',
    rekening: '0012345678',
    status: 'ok',
    missing: '',
    score: 8783,
    predikat: 'baik',
    oddities: '',
    lines: {},
    taxableSalary: 0,
    taxableOther: 0,
    contributions: 0,
    taxOther: 0,
    settled: false,
    details: null,
    ...change,
    totals: totalsOf(change.totals ?? {}),
  };
}

function totalsOf(change: Partial<SlipRow['totals']>): SlipRow['totals'] {
  const zeros = Object.fromEntries(TOTALS.map((total) => [total, 0]));
  return { ...zeros, ...change } as SlipRow['totals'];
}
