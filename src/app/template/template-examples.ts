import type { SheetKind } from '../../intake/index.ts';

type Row = Readonly<Record<string, string | number>>;

/** NIPs of the invented people in the examples. */
export const EXAMPLE_EMPLOYEES: readonly string[] = [
  '197603012001122001',
  '198507152010011003',
  '199002202022212005',
];

const [SITI = '', BUDI = '', RINA = ''] = EXAMPLE_EMPLOYEES;
const period = '2026-01';

/** Filled rows of each kind, as they would be imported: a structural post, a general one, a contract employee. */
export const EXAMPLE_ROWS: Readonly<Record<SheetKind, readonly Row[]>> = {
  employees: [
    {
      berlaku: period,
      nama: 'Siti Contoh, S.E.',
      jenis: 'PNS',
      golongan: 'IV/c',
      mkg: 24,
      unit: 'Dinas Contoh',
      jabatan: 'Kepala Bagian Contoh',
      jenis_jabatan: 'struktural',
      eselon: 'III.b',
      kelas_jabatan: 12,
      pasangan: 'ya',
      anak: 2,
      ptkp: 'K/2',
      npwp: '0912345670120001',
      nik: '1271030103760001',
      bank: 'Bank Contoh',
      rekening: '0001234567',
      mulai: '2001-12-01',
      status: 'aktif',
    },
    {
      berlaku: period,
      nama: 'Budi Umpama, S.Kom.',
      jenis: 'PNS',
      golongan: 'III/c',
      mkg: 14,
      unit: 'Dinas Contoh',
      jabatan: 'Analis Data',
      jenis_jabatan: 'pelaksana',
      kelas_jabatan: 8,
      pasangan: 'tidak',
      anak: 0,
      ptkp: 'TK/0',
      bank: 'Bank Contoh',
      rekening: '0001234568',
      mulai: '2010-01-01',
    },
    {
      berlaku: period,
      nama: 'Rina Misal',
      jenis: 'PPPK',
      golongan: 'IX',
      mkg: 3,
      unit: 'Dinas Misal',
      jabatan: 'Penyuluh Contoh',
      jenis_jabatan: 'fungsional',
      tunjangan_fungsional: 540_000,
      kelas_jabatan: 8,
      pasangan: 'tidak',
      anak: 0,
      ptkp: 'TK/0',
      bank: 'Bank Contoh',
      rekening: '0001234569',
      mulai: '2022-02-01',
    },
  ],
  attendance: [
    { period, tl1: 1 },
    { period, tl1: 2, tl2: 1 },
    { period, psw1: 1, tk: 1 },
  ],
  'attendance-log': [
    { tanggal: '2026-02-02', masuk: '07:25', pulang: '16:02' },
    { tanggal: '2026-02-02', masuk: '07:44', pulang: '16:00' },
    { tanggal: '2026-02-02', masuk: '20:52', pulang: '07:04', shift: 'malam' },
  ],
  absences: [
    { alasan: 'cuti', dari: '2026-01-05', sampai: '2026-01-07' },
    { alasan: 'izin', dari: '2026-01-15', bagian: 'pagi' },
    { alasan: 'dinas-luar', dari: '2026-01-20', sampai: '2026-01-21' },
  ],
  assessments: [
    { period, peran: 'atasan', penilai: 'Sekretaris Daerah', kualitas: 90, inisiatif: 88, komunikasi: 92.5 },
    { period, peran: 'atasan', penilai: SITI, kualitas: 80, inisiatif: 78.25, komunikasi: 82 },
    { nip: BUDI, period, peran: 'rekan', penilai: RINA, kualitas: 88, inisiatif: 84, komunikasi: 86 },
  ],
  targets: [
    {
      period,
      indikator: 'Laporan selesai',
      satuan: 'berkas',
      target: 12,
      realisasi: 11,
      bobot: 60,
      arah: 'naik',
    },
    {
      nip: SITI,
      period,
      indikator: 'Hari penyelesaian',
      satuan: 'hari',
      target: 5,
      realisasi: 6,
      bobot: 40,
      arah: 'turun',
    },
  ],
  adjustments: [
    { period, kode: 'HONOR', uraian: 'Narasumber', arah: 'tambah', jumlah: 750_000, kena_pajak: 'final' },
    { period, kode: 'KOPERASI', uraian: 'Angsuran', arah: 'potong', jumlah: 150_000, prioritas: 1 },
  ],
  discipline: [{ dari: period, sampai: '2026-06', persen: 25, dasar: 'SK 800/1/2026' }],
  predicates: [
    { period, predikat: 'baik' },
    { period, predikat: 'sangat baik' },
  ],
  opening: [
    {
      tahun: 2026,
      bruto_gaji: 24_000_000,
      bruto_tpp: 12_000_000,
      iuran: 1_200_000,
      pph_gaji: 120_000,
      pph_tpp: 600_000,
      bulan: 4,
    },
  ],
  training: [
    {
      pelatihan: 'Pelayanan Prima',
      tanggal_mulai: '2026-01-05',
      tanggal_selesai: '2026-01-07',
      hari: 3,
      jp: 24,
      status: 'diikuti',
      komponen: 'komunikasi',
    },
    {
      pelatihan: 'Analisis Data Dasar',
      tanggal_mulai: '2026-03-02',
      jp: 16,
      status: 'rencana',
      komponen: 'kualitas',
    },
  ],
  personnel: [
    {
      berlaku: period,
      tanggal_lahir_anak: '2008-03-01; 2012-07-15',
      tmt_golongan: '2022-04-01',
      tmt_kgb: '2025-12-01',
    },
    { berlaku: period, tmt_golongan: '2024-10-01', tmt_kgb: '2024-01-01', batas_usia_pensiun: 58 },
    { berlaku: period, tmt_kgb: '2024-02-01', akhir_kontrak: '2027-01-31' },
  ],
};
