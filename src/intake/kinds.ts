/** Kinds of sheets that can be imported. Their names are used with `--as`. */
export const SHEET_KINDS = [
  'employees',
  'attendance',
  'assessments',
  'targets',
  'adjustments',
  'discipline',
  'predicates',
  'opening',
] as const;
export type SheetKind = (typeof SHEET_KINDS)[number];

/** A column that a sheet kind understands. */
export interface FieldDefinition {
  /** Canonical column name. */
  readonly field: string;
  /** `always`: the sheet is refused without it; `one-of`: at least one of these must be there. */
  readonly need: 'always' | 'one-of' | 'optional';
  /** Other headings for it, in any case and punctuation. */
  readonly aliases: readonly string[];
  /** Headings that stand for it only while nothing better in the sheet does. */
  readonly fallbacks: readonly string[];
  /** Whether the heading tells the kind; names, units and periods stand in every kind of sheet. */
  readonly telling: boolean;
}

function field(
  name: string,
  need: FieldDefinition['need'],
  aliases: readonly string[] = [],
): FieldDefinition {
  return { field: name, need, aliases, fallbacks: [], telling: true };
}

function common(name: string, need: FieldDefinition['need'], aliases: readonly string[]): FieldDefinition {
  return { field: name, need, aliases, fallbacks: [], telling: false };
}

const NIP = common('nip', 'always', [
  'NIP Pegawai',
  'nip_baru',
  'NAMA / NIP',
  'nrp_nip_nir',
  'NIP 18',
  'PNS_PNSNIP',
  'NIP/NRP',
  'Nomor Induk Pegawai',
  'NI PPPK',
]);
const PERIOD = common('period', 'optional', ['periode', 'bulan', 'masa', 'month']);
const REMARKS = ['catatan', 'keterangan', 'ket', 'remarks'];

const EMPLOYEES: readonly FieldDefinition[] = [
  NIP,
  common('berlaku', 'optional', ['berlaku mulai', 'berlaku sejak', 'bulan berlaku', 'effective']),
  common('nama', 'one-of', ['Nama Pegawai', 'Nama Lengkap', 'full_name', 'nmpeg', 'name']),
  field('jenis', 'one-of', [
    'Jenis Pegawai',
    'Jenis ASN',
    'Status ASN',
    'pppk_pns',
    'pns_pppk',
    'Status Kepegawaian',
    'STATUS PEGAWAI',
    'status_cpns_pns',
    'jenis_pegawai_nama',
    'employment_status',
  ]),
  {
    ...field('golongan', 'one-of', [
      'GOL./PANGKAT',
      'golongan_pangkat_terakhir',
      'gol_akhir_nama',
      'GOL RUANG',
      'golongan ruang',
      'GOL',
      'pangkat_golongan',
      'kdgol',
      'Golongan Saat Ini',
    ]),
    fallbacks: ['grade', 'pangkat'],
  },
  field('mkg', 'one-of', [
    'Masa Kerja Golongan',
    'MKG Tahun',
    'MK TAHUN',
    'masa kerja tahun',
    'mk thn',
    'grade_service_years',
  ]),
  common('unit', 'one-of', [
    'UNIT KERJA',
    'skpd',
    'OPD',
    'unit_organisasi',
    'unor_nama',
    'Satker',
    'department_name',
  ]),
  common('jabatan', 'one-of', ['Nama Jabatan', 'jabatan_nama', 'Posisi', 'position_title']),
  field('jenis_jabatan', 'one-of', ['Tipe Jabatan', 'jenis_jabatan_nama']),
  field('eselon', 'one-of', []),
  field('tunjangan_fungsional', 'one-of', [
    'belanja_tunjangan_fungsional',
    'FUNGSIONAL',
    'Tunjangan Struktural / Fungsional',
  ]),
  { ...field('kelas_jabatan', 'one-of', ['PERINGKAT JABATAN', 'job_class']), fallbacks: ['grade'] },
  field('plt_kelas', 'one-of', ['kelas plt', 'kelas jabatan plt']),
  field('kriteria_tpp', 'one-of', ['kriteria']),
  field('pasangan', 'one-of', [
    'Jumlah Istri/Suami',
    'Jumlah Suami/Istri',
    'jumlah_pasangan',
    'Status Tunjangan Pasangan',
  ]),
  field('anak', 'one-of', ['jumlah_anak']),
  field('ptkp', 'one-of', ['Status PTKP', 'tipe_k']),
  field('npwp', 'one-of', ['NPWP Pegawai', 'npwp_nomor', 'NPWP/NIK/TIN']),
  field('nik', 'one-of', ['NIK Pegawai']),
  field('bank', 'one-of', ['nama_bank', 'nm_bank']),
  field('rekening', 'one-of', [
    'Nomor Rekening Bank Pegawai',
    'nomor_rekening',
    'No. Rekening',
    'account_number',
  ]),
  {
    ...field('mulai', 'one-of', ['tanggal mulai', 'mulai bekerja', 'mulai bertugas']),
    fallbacks: ['TMT CPNS'],
  },
  field('berhenti', 'one-of', ['tanggal berhenti']),
  field('status', 'one-of', ['Status Aktif']),
  field('gaji_kontrak', 'one-of', ['contract_pay']),
];

const ASSESSMENTS: readonly FieldDefinition[] = [
  NIP,
  PERIOD,
  field('peran', 'always', ['peran penilai', 'role']),
  field('penilai', 'always', ['nip penilai', 'rater']),
  field('kualitas', 'one-of', ['kualitas kerja', 'quality']),
  field('inisiatif', 'one-of', ['initiative']),
  field('komunikasi', 'one-of', ['komunikasi dan kolaborasi', 'communication']),
  common('catatan', 'optional', REMARKS),
];

const TARGETS: readonly FieldDefinition[] = [
  NIP,
  PERIOD,
  field('indikator', 'always', ['indikator kinerja', 'uraian indikator', 'indicator']),
  common('satuan', 'optional', ['unit satuan']),
  field('target', 'always', []),
  field('realisasi', 'optional', ['capaian', 'achieved']),
  field('bobot', 'always', ['weight']),
  field('arah', 'optional', ['arah indikator', 'direction']),
];

const ADJUSTMENTS: readonly FieldDefinition[] = [
  NIP,
  PERIOD,
  field('kode', 'always', ['code']),
  common('uraian', 'optional', REMARKS),
  field('arah', 'always', ['tambah/potong', 'direction']),
  field('jumlah', 'always', ['nominal', 'amount']),
  field('kena_pajak', 'optional', ['taxable']),
  field('prioritas', 'optional', ['priority']),
];

const DISCIPLINE: readonly FieldDefinition[] = [
  NIP,
  field('dari', 'always', ['dari bulan', 'mulai bulan', 'from']),
  field('sampai', 'always', ['sampai bulan', 'sampai dengan', 's/d', 'until']),
  field('persen', 'always', ['persen potongan', 'potongan (%)', 'percent']),
  common('dasar', 'optional', ['dasar hukum', 'nomor sk', 'no sk', ...REMARKS]),
];

const PREDICATES: readonly FieldDefinition[] = [
  NIP,
  PERIOD,
  field('predikat', 'always', ['predikat skp', 'predikat kinerja', 'predikat kinerja pegawai', 'predicate']),
];

const OPENING: readonly FieldDefinition[] = [
  NIP,
  field('tahun', 'always', ['tahun pajak', 'year']),
  field('bruto_gaji', 'always', []),
  field('bruto_tpp', 'always', []),
  field('iuran', 'always', []),
  field('pph_gaji', 'always', []),
  field('pph_tpp', 'always', []),
  field('bulan', 'always', ['jumlah bulan', 'jumlah bulan bekerja']),
];

/** Other headings of attendance codes, where the policy has the code. */
const CODE_ALIASES: Readonly<Record<string, readonly string[]>> = {
  tk: ['TANPA KETERANGAN', 'TIDAK ABSEN', 'ALPHA', 'alpa'],
  apel: ['TIDAK APEL', 'tidak ikut apel'],
};

/**
 * The columns of a sheet kind in canonical order.
 * @param attendanceCodes codes of the policy, lower case; each is a column of an attendance sheet
 */
export function fieldsOf(kind: SheetKind, attendanceCodes: readonly string[]): readonly FieldDefinition[] {
  switch (kind) {
    case 'employees':
      return EMPLOYEES;
    case 'attendance':
      return [NIP, PERIOD, ...attendanceCodes.map((code) => field(code, 'one-of', CODE_ALIASES[code] ?? []))];
    case 'assessments':
      return ASSESSMENTS;
    case 'targets':
      return TARGETS;
    case 'adjustments':
      return ADJUSTMENTS;
    case 'discipline':
      return DISCIPLINE;
    case 'predicates':
      return PREDICATES;
    case 'opening':
      return OPENING;
  }
}
