import {
  showsTitledDeductions,
  type TITLED_DEDUCTIONS,
  takenOf,
  templateSalarySums,
  titledSalarySums,
} from '../../domain/sipd/salary-sums.ts';
import { identity as of, templateBank, templateIdentity } from './identity-columns.ts';
import { amount, count, empty, lines, none, type SipdColumn, text } from './sipd-slip.ts';

/** Contributions of 8% (or of the PPPK scheme), which SIPD calls an allowance, and 1% for health. */
const OLD_AGE = ['IWP_8', 'JHT_PPPK'] as const;
const HEALTH = 'BPJS_KES_1';

/** The salary export of SIPD with titles in words, 45 columns. */
export const TITLED_SALARY: readonly SipdColumn[] = [
  text('NIP Pegawai', 20, of.nip),
  text('Nama Pegawai', 28, of.name),
  text('NIK Pegawai', 18, of.nik),
  text('NPWP Pegawai', 18, of.npwp),
  text('Tanggal Lahir Pegawai', 12, of.birthDay),
  text('Tipe Jabatan', 9, of.postKind),
  text('Nama Jabatan', 28, of.post),
  text('Eselon', 8, of.eselon),
  text('Status ASN', 8, of.kind),
  text('Golongan', 10, of.golongan),
  count('Masa Kerja Golongan', of.mkg),
  empty('Alamat'),
  text('Status Pernikahan', 12, of.married),
  count('Jumlah Istri/Suami', of.spouses),
  count('Jumlah Anak', of.children),
  count('Jumlah Tanggungan', of.dependants),
  empty('Pasangan PNS'),
  empty('NIP Pasangan'),
  empty('Kode Bank'),
  text('Nama Bank', 18, of.bank),
  text('Nomor Rekening Bank Pegawai', 18, of.account),
  lines('Gaji Pokok', 'GAPOK'),
  lines('Perhitungan Suami/Istri', 'TUNJ_PASANGAN'),
  lines('Perhitungan Anak', 'TUNJ_ANAK'),
  lines('Tunjangan Keluarga', 'TUNJ_PASANGAN', 'TUNJ_ANAK'),
  lines('Tunjangan Jabatan', 'TUNJ_STRUKTURAL'),
  lines('Tunjangan Fungsional', 'TUNJ_FUNGSIONAL'),
  lines('Tunjangan Fungsional Umum', 'TUNJ_UMUM'),
  lines('Tunjangan Beras', 'TUNJ_BERAS'),
  lines('Tunjangan PPh', 'TUNJ_PPH'),
  lines('Pembulatan Gaji', 'PEMBULATAN'),
  lines('Iuran Jaminan Kesehatan', 'BPJS_KES_PEMDA'),
  lines('Iuran Jaminan Kecelakaan Kerja', 'JKK_PEMDA'),
  lines('Iuran Jaminan Kematian', 'JKM_PEMDA'),
  none('Iuran Simpanan Tapera'),
  none('Iuran Pensiun'),
  none('Tunjangan Khusus Papua'),
  lines('Tunjangan Jaminan Hari Tua', ...OLD_AGE),
  lines('Potongan IWP', HEALTH),
  lines('Potongan PPh 21', 'PPH21_GAJI'),
  titledDeduction('Zakat', 'ZAKAT'),
  titledDeduction('Bulog', 'BULOG'),
  amount('Jumlah Gaji dan Tunjangan', ({ slip }) => slip.totals.BRUTO_GAJI),
  amount('Jumlah Potongan', ({ slip }) => titledSalarySums(slip).withheld),
  amount('Jumlah Ditransfer', ({ slip }) => titledSalarySums(slip).transferred),
];

/** The salary template of SIPD, 44 columns with names of programs. */
export const TEMPLATE_SALARY: readonly SipdColumn[] = [
  ...templateIdentity('pppk_pns'),
  text('status_pernikahan', 12, of.married),
  empty('nip_pasangan'),
  empty('is_pasangan_pns'),
  ...templateBank,
  text('tipe_k', 8, of.ptkp),
  count('jumlah_anak', of.children),
  count('jumlah_istri_suami', of.spouses),
  count('jumlah_tanggungan', of.dependants),
  lines('belanja_gaji_pokok', 'GAPOK'),
  lines('perhitungan_suami_istri', 'TUNJ_PASANGAN'),
  lines('perhitungan_anak', 'TUNJ_ANAK'),
  lines('belanja_tunjangan_keluarga', 'TUNJ_PASANGAN', 'TUNJ_ANAK'),
  lines('belanja_tunjangan_jabatan', 'TUNJ_STRUKTURAL'),
  lines('belanja_tunjangan_fungsional', 'TUNJ_FUNGSIONAL'),
  amount('jumlah_gaji_tunjangan', ({ slip }) => slip.totals.BRUTO_GAJI),
  lines('belanja_tunjangan_fungsional_umum', 'TUNJ_UMUM'),
  lines('belanja_tunjangan_beras', 'TUNJ_BERAS'),
  lines('belanja_tunjangan_pph', 'TUNJ_PPH'),
  lines('belanja_pembulatan_gaji', 'PEMBULATAN'),
  lines('belanja_iuran_jaminan_kesehatan', 'BPJS_KES_PEMDA'),
  lines('belanja_iuran_jaminan_kecelakaan_kerja', 'JKK_PEMDA'),
  lines('belanja_iuran_jaminan_kematian', 'JKM_PEMDA'),
  lines('tunjangan_jaminan_hari_tua', ...OLD_AGE),
  none('tunjangan_jaminan_pensiun'),
  lines('iwp_1%', HEALTH),
  none('belanja_iuran_simpanan_tapera'),
  none('tunjangan_khusus_papua'),
  amount('jumlah_potongan', ({ slip }) => templateSalarySums(slip).withheld),
  amount('jumlah_ditransfer', ({ slip }) => templateSalarySums(slip).transferred),
  count('mkg', of.mkg),
  lines('pph_21', 'PPH21_GAJI'),
];

/** A deduction from take-home with a column; 0 where the layout does not show what was taken. */
function titledDeduction(heading: string, code: (typeof TITLED_DEDUCTIONS)[number]): SipdColumn {
  return amount(heading, ({ slip }) => (showsTitledDeductions(slip) ? takenOf(slip, code) : 0));
}
