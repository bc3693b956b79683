import { identity as of } from './identity-columns.ts';
import { amount, empty, lines, none, type SipdColumn, type SipdSlip, text } from './sipd-slip.ts';

/** Criteria of TPP that SIPD knows, by the line that pays them. */
export const SIPD_CRITERIA = [
  'TPP_BEBAN_KERJA',
  'TPP_TEMPAT_BERTUGAS',
  'TPP_KONDISI_KERJA',
  'TPP_KELANGKAAN_PROFESI',
  'TPP_PRESTASI_KERJA',
] as const;

/**
 * The TPP template of SIPD, 35 columns. `zakat` stands in it twice, once for SIPD and once for the cooperative of an
 * office; deductions from take-home have no side here, so they stand in neither.
 */
export const TPP_TEMPLATE: readonly SipdColumn[] = [
  text('nama_pegawai', 28, of.name),
  text('nip', 20, of.nip),
  text('nik', 18, of.nik),
  text('tanggal_lahir', 12, of.birthDay),
  empty('alamat'),
  text('tipe_jabatan', 9, of.postKind),
  text('eselon', 8, of.eselon),
  text('golongan', 10, of.golongan),
  text('pns_pppk', 8, of.kind),
  text('nama_jabatan', 28, of.post),
  empty('kode_bank'),
  text('nama_bank', 18, of.bank),
  text('npwp', 18, of.npwp),
  text('nomor_rekening_bank_pegawai', 18, of.account),
  lines('belanja_tpp_beban_kerja', 'TPP_BEBAN_KERJA'),
  lines('belanja_tpp_tempat_bertugas', 'TPP_TEMPAT_BERTUGAS'),
  lines('belanja_tpp_kondisi_kerja', 'TPP_KONDISI_KERJA'),
  lines('belanja_tpp_kelangkaan_profesi', 'TPP_KELANGKAAN_PROFESI'),
  lines('belanja_tpp_prestasi_kerja', 'TPP_PRESTASI_KERJA'),
  lines('tunjangan_iuran_jaminan_kesehatan', 'BPJS_KES_TPP_PEMDA'),
  none('tunjangan_iuran_jaminan_kecelakaan_kerja'),
  none('tunjangan_iuran_jaminan_kematian'),
  none('tunjangan_jaminan_hari_tua'),
  none('tunjangan_jaminan_pensiun'),
  lines('iwp_1%', 'BPJS_KES_TPP_1'),
  none('tunjangan_iuran_simpanan_tapera'),
  lines('pph_21', 'PPH21_TPP'),
  none('zakat'),
  none('bulog'),
  amount('jumlah_ditransfer', (row) => criteriaOf(row) - withheld(row)),
  amount('jumlah_potongan', (row) => withheld(row) + lineOf(row, 'BPJS_KES_TPP_PEMDA')),
  text('nilai kinerja', 9, ({ slip }) => (slip.score === null ? null : (slip.score / 100).toFixed(2))),
  amount('tpp maksimum', ({ fullTpp }) => fullTpp),
  none('simpanan koperasi praja'),
  none('zakat'),
];

function criteriaOf(row: SipdSlip): number {
  return SIPD_CRITERIA.reduce((sum, code) => sum + lineOf(row, code), 0);
}

function withheld(row: SipdSlip): number {
  return lineOf(row, 'BPJS_KES_TPP_1') + lineOf(row, 'PPH21_TPP');
}

function lineOf({ slip }: SipdSlip, code: string): number {
  return slip.lines[code] ?? 0;
}
