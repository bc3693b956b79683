import { identity as of } from './identity-columns.ts';
import { amount, count, empty, lines, none, type SipdColumn, type SipdSlip, text } from './sipd-slip.ts';

/** Codes of deductions for which the layout with titles has a column. */
export const TITLED_DEDUCTIONS = ['ZAKAT', 'BULOG'] as const;

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
  amount('Zakat', (row) => (hasTitledDeductions(row) ? takenOf(row, 'ZAKAT') : 0)),
  amount('Bulog', (row) => (hasTitledDeductions(row) ? takenOf(row, 'BULOG') : 0)),
  amount('Jumlah Gaji dan Tunjangan', ({ slip }) => slip.totals.BRUTO_GAJI),
  amount('Jumlah Potongan', (row) => row.slip.totals.POTONGAN_GAJI + shownDeductions(row)),
  amount('Jumlah Ditransfer', (row) => row.slip.totals.NETO_GAJI - shownDeductions(row)),
];

/** The salary template of SIPD, 44 columns with names of programs. */
export const TEMPLATE_SALARY: readonly SipdColumn[] = [
  text('nama_pegawai', 28, of.name),
  text('nip', 20, of.nip),
  text('nik', 18, of.nik),
  text('tanggal_lahir', 12, of.birthDay),
  empty('alamat'),
  text('tipe_jabatan', 9, of.postKind),
  text('eselon', 8, of.eselon),
  text('golongan', 10, of.golongan),
  text('pppk_pns', 8, of.kind),
  text('nama_jabatan', 28, of.post),
  text('status_pernikahan', 12, of.married),
  empty('nip_pasangan'),
  empty('is_pasangan_pns'),
  empty('kode_bank'),
  text('nama_bank', 18, of.bank),
  text('npwp', 18, of.npwp),
  text('nomor_rekening_bank_pegawai', 18, of.account),
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
  amount('jumlah_potongan', ({ slip }) => slip.totals.POTONGAN_GAJI),
  amount('jumlah_ditransfer', ({ slip }) => slip.totals.NETO_GAJI),
  count('mkg', of.mkg),
  lines('pph_21', 'PPH21_GAJI'),
];

/** Whether the salary alone covers the deductions with a column; they may have been taken from TPP as well. */
export function hasTitledDeductions(row: SipdSlip): boolean {
  return titledDeductions(row) <= row.slip.totals.NETO_GAJI;
}

function shownDeductions(row: SipdSlip): number {
  return hasTitledDeductions(row) ? titledDeductions(row) : 0;
}

/** What was taken of deductions with a code, whole rupiah. */
function takenOf({ slip }: SipdSlip, code: string): number {
  const deductions = slip.details?.deductions ?? [];
  return deductions.reduce((sum, { kode, diambil }) => (kode === code ? sum + diambil : sum), 0);
}

function titledDeductions(row: SipdSlip): number {
  return TITLED_DEDUCTIONS.reduce((sum, code) => sum + takenOf(row, code), 0);
}
