import { wholeNumbersJson } from '../../domain/money/whole-numbers-json.ts';
import type { Slip } from '../../domain/pay/calculate-slip.ts';
import type { NewSlip, SlipDetails, SlipRow } from '../ports/runs.ts';

/** A computed slip in the form that is reported: identity as of the run, lines, totals. */
export function slipRow(slip: Slip): SlipRow {
  return slipWith(slip, slip.lines, slipDetails(slip));
}

/** The same slip as it is stored, its lines and details as JSON texts. */
export function newSlip(slip: Slip): NewSlip {
  const details = slipDetails(slip);
  return slipWith(slip, wholeNumbersJson(slip.lines), details === null ? null : JSON.stringify(details));
}

function slipWith<Lines, Details>(slip: Slip, lines: Lines, details: Details) {
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
    missing: slip.missing.join(MISSING_SEPARATOR),
    score: performance?.total ?? null,
    predikat: performance?.predicate ?? null,
    oddities: slip.oddities.join(','),
    lines,
    totals: slip.totals,
    taxableSalary: slip.taxable.salary,
    taxableOther: slip.taxable.other,
    contributions: slip.contributions,
    taxOther: slip.taxOther,
    settled: slip.settled,
    details,
  };
}

const MISSING_SEPARATOR = ',';

/** Components for whose evidence the TPP of a stored slip is held; none where it is not. */
export function missingOf({ missing }: Pick<SlipRow, 'missing'>): readonly string[] {
  return missing === '' ? [] : missing.split(MISSING_SEPARATOR);
}

/** Arrears, additions, deductions and carried amounts; null for the many slips without any. */
function slipDetails({ arrears, additions, deductions, carried }: Slip): SlipDetails | null {
  if (arrears.length + additions.length + deductions.length + carried.length === 0) return null;
  return { arrears, additions, deductions, carried };
}
