import type { NewSlip, SealedText } from '../../app/ports/runs.ts';
import { sealedText } from '../../store/index.ts';

/**
 * The slips of a page as they travel from thread to thread: the texts that the run's seal has of them, one slip a line
 * (JSON contains no line feed). Few long texts are copied in a tenth of the time of many objects, and the seal needs
 * them in any case; the values are read back from the text that is sealed.
 */
export interface SlipTexts {
  readonly heads: string;
  readonly lines: string;
  readonly tails: string;
  readonly details: string;
}

export interface SealedSlips {
  readonly slips: readonly NewSlip[];
  /** What the seal says of each. */
  readonly sealed: readonly SealedText[];
}

export function slipTexts(slips: readonly NewSlip[]): SlipTexts {
  let heads = '';
  let lines = '';
  let tails = '';
  let details = '';
  for (const slip of slips) {
    const { head, tail } = sealedText(slip);
    heads += `${head}\n`;
    lines += `${slip.lines}\n`;
    tails += `${tail}\n`;
    details += `${slip.details}\n`;
  }
  return { heads, lines, tails, details };
}

export function slipsOfTexts(texts: SlipTexts): SealedSlips {
  const heads = texts.heads.split('\n');
  const lines = texts.lines.split('\n');
  const tails = texts.tails.split('\n');
  const details = texts.details.split('\n');
  const slips: NewSlip[] = [];
  const sealed: SealedText[] = [];
  // Every text ends with a line feed, so the last part is empty.
  for (let i = 0; i < heads.length - 1; i++) {
    const [head = '', tail = '', more = 'null'] = [heads[i], tails[i], details[i]];
    slips.push(slipOf(JSON.parse(`${head}0${tail}0]`), lines[i] ?? '', more === 'null' ? null : more));
    sealed.push({ head, tail });
  }
  return { slips, sealed };
}

/** A slip as its seal has it, 0 in the place of lines and details. */
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
  lines: 0,
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
  details: 0,
];

function slipOf(values: SlipValues, lines: string, details: string | null): NewSlip {
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
      BRUTO_GAJI: values[19],
      POTONGAN_GAJI: values[20],
      NETO_GAJI: values[21],
      TPP_BRUTO: values[22],
      POTONGAN_TPP: values[23],
      NETO_TPP: values[24],
      TAMBAHAN: values[25],
      POTONGAN_LAIN: values[26],
      DITERIMA: values[27],
    },
    taxableSalary: values[28],
    taxableOther: values[29],
    contributions: values[30],
    taxOther: values[31],
    settled: values[32],
    lines,
    details,
  };
}
