import type { ColumnForm } from '../app/ports/forms.ts';
import { OFF_DUTY } from '../domain/attendance/schedule.ts';
import { PPPK_GOLONGAN } from '../domain/people/golongan.ts';
import type { SheetKind } from './kinds.ts';
import {
  ABSENCE_PART_SPELLINGS,
  ABSENCE_SPELLINGS,
  ADJUSTMENT_DIRECTION_SPELLINGS,
  ESELON_SPELLINGS,
  KIND_SPELLINGS,
  POST_SPELLINGS,
  PREDICATE_SPELLINGS,
  PTKP_SPELLINGS,
  ROLE_SPELLINGS,
  STATUS_SPELLINGS,
  TARGET_DIRECTION_SPELLINGS,
  TAXABLE_SPELLINGS,
  TRAINING_STATUS_SPELLINGS,
} from './parsers/spellings.ts';

type Forms = Readonly<Record<string, ColumnForm>>;

const TEXT: ColumnForm = { format: 'text' };
const MONTH: ColumnForm = { format: 'month' };
const DAY: ColumnForm = { format: 'day' };
/** A time as text: spreadsheets make a fraction of a day of anything else. */
const CLOCK: ColumnForm = { format: 'clock' };
const YES_NO = ['ya', 'tidak'] as const;

function digits(min: number, max = min): ColumnForm {
  return { format: 'digits', min, max };
}

function choice(values: readonly string[] | Readonly<Record<string, unknown>>): ColumnForm {
  return { format: 'choice', choices: Array.isArray(values) ? values : Object.keys(values) };
}

function number(format: 'whole' | 'rupiah' | 'decimal', min: number, max: number): ColumnForm {
  return { format, min, max };
}

/** Above every amount that anybody is paid, and exact. */
const MOST_RUPIAH = 999_999_999_999;
const rupiah = (min = 0): ColumnForm => number('rupiah', min, MOST_RUPIAH);
const NIP = digits(18);

const GOLONGAN = [
  ...['I', 'II', 'III'].flatMap((group) => ['a', 'b', 'c', 'd'].map((room) => `${group}/${room}`)),
  ...['a', 'b', 'c', 'd', 'e'].map((room) => `IV/${room}`),
  ...PPPK_GOLONGAN,
];

const CAREER_DATES: Forms = {
  tanggal_lahir_anak: TEXT,
  tmt_golongan: DAY,
  tmt_kgb: DAY,
  batas_usia_pensiun: number('whole', 50, 70),
  akhir_kontrak: DAY,
};

const FORMS: Readonly<Record<Exclude<SheetKind, 'attendance'>, Forms>> = {
  employees: {
    nip: NIP,
    berlaku: MONTH,
    nama: TEXT,
    jenis: choice(KIND_SPELLINGS),
    golongan: choice(GOLONGAN),
    mkg: number('whole', 0, 50),
    unit: TEXT,
    jabatan: TEXT,
    jenis_jabatan: choice(POST_SPELLINGS),
    eselon: choice(ESELON_SPELLINGS),
    tunjangan_fungsional: rupiah(),
    kelas_jabatan: number('whole', 1, 17),
    plt_kelas: number('whole', 1, 17),
    kriteria_tpp: TEXT,
    pasangan: choice(YES_NO),
    anak: number('whole', 0, 20),
    ptkp: choice(PTKP_SPELLINGS),
    npwp: digits(15, 16),
    nik: digits(16),
    bank: TEXT,
    rekening: digits(5, 20),
    mulai: DAY,
    berhenti: DAY,
    status: choice(STATUS_SPELLINGS),
    gaji_kontrak: rupiah(),
    ...CAREER_DATES,
  },
  'attendance-log': {
    nip: NIP,
    tanggal: DAY,
    masuk: CLOCK,
    pulang: CLOCK,
  },
  absences: {
    nip: NIP,
    alasan: choice(ABSENCE_SPELLINGS),
    dari: DAY,
    sampai: DAY,
    bagian: choice(ABSENCE_PART_SPELLINGS),
  },
  assessments: {
    nip: NIP,
    period: MONTH,
    peran: choice(ROLE_SPELLINGS),
    penilai: TEXT,
    kualitas: number('decimal', 0, 100),
    inisiatif: number('decimal', 0, 100),
    komunikasi: number('decimal', 0, 100),
    catatan: TEXT,
  },
  targets: {
    nip: NIP,
    period: MONTH,
    indikator: TEXT,
    satuan: TEXT,
    target: number('decimal', 0, 900_000_000_000),
    realisasi: number('decimal', 0, 900_000_000_000),
    bobot: number('decimal', 0, 10_000),
    arah: choice(TARGET_DIRECTION_SPELLINGS),
  },
  adjustments: {
    nip: NIP,
    period: MONTH,
    kode: TEXT,
    uraian: TEXT,
    arah: choice(ADJUSTMENT_DIRECTION_SPELLINGS),
    jumlah: rupiah(1),
    kena_pajak: choice(TAXABLE_SPELLINGS),
    prioritas: number('whole', 0, 9999),
  },
  discipline: { nip: NIP, dari: MONTH, sampai: MONTH, persen: number('decimal', 1.01, 100), dasar: TEXT },
  predicates: { nip: NIP, period: MONTH, predikat: choice(PREDICATE_SPELLINGS) },
  opening: {
    nip: NIP,
    tahun: number('whole', 2000, 2199),
    bruto_gaji: rupiah(),
    bruto_tpp: rupiah(),
    iuran: rupiah(),
    pph_gaji: rupiah(),
    pph_tpp: rupiah(),
    bulan: number('whole', 1, 12),
  },
  training: {
    nip: NIP,
    pelatihan: TEXT,
    tanggal_mulai: DAY,
    tanggal_selesai: DAY,
    hari: number('whole', 1, 400),
    jp: number('whole', 1, 2000),
    status: choice(TRAINING_STATUS_SPELLINGS),
    komponen: TEXT,
  },
  personnel: { nip: NIP, berlaku: MONTH, ...CAREER_DATES },
};

/** Words of the policy, all in lower case. */
export interface FormWords {
  readonly attendanceCodes: readonly string[];
  /** Codes of the components of the score. */
  readonly components?: readonly string[];
  /** Shifts of the schedule. */
  readonly shifts?: readonly string[];
}

/**
 * How the columns of a kind are filled in, in canonical order; columns that only help to read exports are left out.
 * @param words what the policy says that columns and cells can be
 */
export function columnForms(
  kind: SheetKind,
  { attendanceCodes, components = [], shifts = [] }: FormWords,
): readonly { readonly field: string; readonly form: ColumnForm }[] {
  const forms: Forms =
    kind === 'attendance'
      ? {
          nip: NIP,
          period: MONTH,
          ...Object.fromEntries(attendanceCodes.map((code) => [code, number('whole', 0, 200)])),
        }
      : kind === 'attendance-log'
        ? { ...FORMS[kind], shift: choice([...shifts, OFF_DUTY]) }
        : FORMS[kind];
  return Object.entries(forms).map(([field, form]) => {
    const isComponent = field === 'komponen' && components.length > 0;
    return { field, form: isComponent ? choice(components) : form };
  });
}
