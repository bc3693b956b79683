import type { Slip } from '../domain/pay/calculate-slip.ts';
import type { SlipDetails, SlipRow } from './store-port.ts';

/** A computed slip in the form that is stored and reported: identity as of the run, lines, totals. */
export function slipRow(slip: Slip): SlipRow {
  const { record, performance } = slip;
  return {
    nip: slip.nip,
    nama: record.nama,
    jenis: slip.kind,
    golongan: record.golongan,
    mkg: record.mkg,
    unit: record.unit,
    jabatan: record.jabatan,
    kelasJabatan: record.kelasJabatan,
    ptkp: slip.ptkp,
    npwp: record.npwp,
    nik: record.nik,
    bank: record.bank,
    rekening: record.rekening,
    status: slip.status,
    missing: slip.missing.join(','),
    score: performance?.total ?? null,
    predikat: performance?.predicate ?? null,
    oddities: slip.oddities.join(','),
    lines: slip.lines,
    totals: slip.totals,
    taxableSalary: slip.taxable.salary,
    taxableOther: slip.taxable.other,
    contributions: slip.contributions,
    taxOther: slip.taxOther,
    settled: slip.settled,
    details: slipDetails(slip),
  };
}

/** Arrears, additions, deductions and carried amounts; null for the many slips without any. */
function slipDetails({ arrears, additions, deductions, carried }: Slip): SlipDetails | null {
  if (arrears.length + additions.length + deductions.length + carried.length === 0) return null;
  return { arrears, additions, deductions, carried };
}
