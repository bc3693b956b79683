import { tppSums } from '../../domain/sipd/tpp-sums.ts';
import { templateBank, templateIdentity } from './identity-columns.ts';
import { amount, lines, none, type SipdColumn, text } from './sipd-slip.ts';

/**
 * The TPP template of SIPD, 35 columns. `zakat` stands in it twice, once for SIPD and once for the cooperative of an
 * office; deductions from take-home have no side here, so they stand in neither.
 */
export const TPP_TEMPLATE: readonly SipdColumn[] = [
  ...templateIdentity('pns_pppk'),
  ...templateBank,
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
  amount('jumlah_ditransfer', ({ slip }) => tppSums(slip.lines).transferred),
  amount('jumlah_potongan', ({ slip }) => tppSums(slip.lines).withheld),
  text('nilai kinerja', 9, ({ slip }) => (slip.score === null ? null : (slip.score / 100).toFixed(2))),
  amount('tpp maksimum', ({ fullTpp }) => fullTpp),
  none('simpanan koperasi praja'),
  none('zakat'),
];
