import type { NewSlip } from '../../app/store-port.ts';

/**
 * Slips as they travel from thread to thread, in two texts: a third of the time that Node takes to copy objects. The
 * lines, one text per slip and themselves JSON, would be escaped inside other JSON.
 */
export interface SlipTexts {
  /** JSON: an array of values per slip. */
  readonly values: string;
  /** The lines of the slips, each ended by a line feed, which JSON never contains. */
  readonly lines: string;
}

export function slipTexts(slips: readonly NewSlip[]): SlipTexts {
  let lines = '';
  for (const slip of slips) lines += `${slip.lines}\n`;
  return { values: JSON.stringify(slips.map(slipValues)), lines };
}

export function slipsOfTexts({ values, lines }: SlipTexts): NewSlip[] {
  const texts = lines.split('\n');
  return (JSON.parse(values) as SlipValues[]).map((each, i) => slipOf(each, texts[i] ?? ''));
}

/** A slip without its lines. */
type SlipValues = readonly [
  nip: NewSlip['nip'],
  nama: NewSlip['nama'],
  jenis: NewSlip['jenis'],
  golongan: NewSlip['golongan'],
  mkg: NewSlip['mkg'],
  unit: NewSlip['unit'],
  jabatan: NewSlip['jabatan'],
  kelasJabatan: NewSlip['kelasJabatan'],
  ptkp: NewSlip['ptkp'],
  npwp: NewSlip['npwp'],
  nik: NewSlip['nik'],
  bank: NewSlip['bank'],
  rekening: NewSlip['rekening'],
  status: NewSlip['status'],
  missing: NewSlip['missing'],
  score: NewSlip['score'],
  predikat: NewSlip['predikat'],
  oddities: NewSlip['oddities'],
  BRUTO_GAJI: number,
  POTONGAN_GAJI: number,
  NETO_GAJI: number,
  TPP_BRUTO: number,
  POTONGAN_TPP: number,
  NETO_TPP: number,
  TAMBAHAN: number,
  POTONGAN_LAIN: number,
  DITERIMA: number,
  taxableSalary: NewSlip['taxableSalary'],
  taxableOther: NewSlip['taxableOther'],
  contributions: NewSlip['contributions'],
  taxOther: NewSlip['taxOther'],
  settled: NewSlip['settled'],
  details: NewSlip['details'],
];

function slipValues(slip: NewSlip): SlipValues {
  const { totals } = slip;
  return [
    slip.nip,
    slip.nama,
    slip.jenis,
    slip.golongan,
    slip.mkg,
    slip.unit,
    slip.jabatan,
    slip.kelasJabatan,
    slip.ptkp,
    slip.npwp,
    slip.nik,
    slip.bank,
    slip.rekening,
    slip.status,
    slip.missing,
    slip.score,
    slip.predikat,
    slip.oddities,
    totals.BRUTO_GAJI,
    totals.POTONGAN_GAJI,
    totals.NETO_GAJI,
    totals.TPP_BRUTO,
    totals.POTONGAN_TPP,
    totals.NETO_TPP,
    totals.TAMBAHAN,
    totals.POTONGAN_LAIN,
    totals.DITERIMA,
    slip.taxableSalary,
    slip.taxableOther,
    slip.contributions,
    slip.taxOther,
    slip.settled,
    slip.details,
  ];
}

function slipOf(values: SlipValues, lines: string): NewSlip {
  return {
    nip: values[0],
    nama: values[1],
    jenis: values[2],
    golongan: values[3],
    mkg: values[4],
    unit: values[5],
    jabatan: values[6],
    kelasJabatan: values[7],
    ptkp: values[8],
    npwp: values[9],
    nik: values[10],
    bank: values[11],
    rekening: values[12],
    status: values[13],
    missing: values[14],
    score: values[15],
    predikat: values[16],
    oddities: values[17],
    totals: {
      BRUTO_GAJI: values[18],
      POTONGAN_GAJI: values[19],
      NETO_GAJI: values[20],
      TPP_BRUTO: values[21],
      POTONGAN_TPP: values[22],
      NETO_TPP: values[23],
      TAMBAHAN: values[24],
      POTONGAN_LAIN: values[25],
      DITERIMA: values[26],
    },
    taxableSalary: values[27],
    taxableOther: values[28],
    contributions: values[29],
    taxOther: values[30],
    settled: values[31],
    lines,
    details: values[32],
  };
}
