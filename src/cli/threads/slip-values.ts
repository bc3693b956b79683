import type { NewSlip, SealedText } from '../../app/ports/runs.ts';
import { sealedText } from '../../store/index.ts';

/**
 * The slips of a page as they travel from thread to thread: the texts that the run's seal has of them, a slip in each
 * line (JSON contains no line feed). Few long texts are copied in a tenth of the time of many objects, and the seal needs
 * them in any case; the values are read back from the text that is sealed.
 */
export interface SlipTexts {
  readonly count: number;
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
  const sealed = slips.map(sealedText);
  // Joined texts are whole at once; what `+=` makes is put together only when it is sent, in ten times the time.
  return {
    count: slips.length,
    heads: sealed.map(({ head }) => head).join('\n'),
    lines: slips.map(({ lines }) => lines).join('\n'),
    tails: sealed.map(({ tail }) => tail).join('\n'),
    details: slips.map(({ details }) => String(details)).join('\n'),
  };
}

export function slipsOfTexts(texts: SlipTexts): SealedSlips {
  const heads = texts.heads.split('\n');
  const lines = texts.lines.split('\n');
  const tails = texts.tails.split('\n');
  const details = texts.details.split('\n');
  const slips: NewSlip[] = [];
  const sealed: SealedText[] = [];
  for (let i = 0; i < texts.count; i++) {
    const [head = '', tail = '', more = 'null'] = [heads[i], tails[i], details[i]];
    slips.push(slipOf(JSON.parse(head), lines[i] ?? '', JSON.parse(tail), more === 'null' ? null : more));
    sealed.push({ head, tail });
  }
  return { slips, sealed };
}

/** Values of a slip as its seal has them before its lines. */
type SlipHead = readonly [
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
];

/** The same between its lines and its details. */
type SlipTail = readonly [
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
];

function slipOf(head: SlipHead, lines: string, tail: SlipTail, details: string | null): NewSlip {
  return {
    nip: head[0],
    nama: head[1],
    jenis: head[2],
    golongan: head[3],
    mkg: head[4],
    unit: head[5],
    jabatan: head[6],
    kelasJabatan: head[7],
    ptkp: head[8],
    npwp: head[9],
    nik: head[10],
    bank: head[11],
    rekening: head[12],
    status: head[13],
    missing: head[14],
    score: head[15],
    predikat: head[16],
    oddities: head[17],
    totals: {
      BRUTO_GAJI: tail[0],
      POTONGAN_GAJI: tail[1],
      NETO_GAJI: tail[2],
      TPP_BRUTO: tail[3],
      POTONGAN_TPP: tail[4],
      NETO_TPP: tail[5],
      TAMBAHAN: tail[6],
      POTONGAN_LAIN: tail[7],
      DITERIMA: tail[8],
    },
    taxableSalary: tail[9],
    taxableOther: tail[10],
    contributions: tail[11],
    taxOther: tail[12],
    settled: tail[13],
    lines,
    details,
  };
}
