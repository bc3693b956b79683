import type { OfficeKey, SigningPart } from '../domain/office/settings.ts';
import type { Catalogue } from './language.ts';

/** Sentences about the settings of the office. */
export interface OfficeText {
  readonly meaning: Readonly<Record<OfficeKey, string>>;
  readonly unknown: string;
  /** In which capacity somebody signs, unless the office says otherwise. */
  readonly capacity: Readonly<Record<SigningPart, string>>;
  recorded(from: string, isNew: boolean): string;
}

const id: OfficeText = {
  meaning: {
    government: 'nama pemerintah daerah, baris pertama kop',
    name: 'nama kantor, baris kedua kop',
    address: 'alamat kantor, baris ketiga kop',
    city: 'tempat daftar ditandatangani',
    zone: 'zona waktu kantor, menurut hari mana tenggat dan tanggal pencatatan dihitung: WIB, WITA, WIT; tanpa ini WIB',
    'authority.title': 'jabatan penanda tangan di kiri',
    'authority.name': 'nama penanda tangan di kiri',
    'authority.nip': 'NIP penanda tangan di kiri',
    'treasurer.title': 'jabatan penanda tangan di tengah',
    'treasurer.name': 'nama penanda tangan di tengah',
    'treasurer.nip': 'NIP penanda tangan di tengah',
    'preparer.title': 'jabatan penanda tangan di kanan',
    'preparer.name': 'nama penanda tangan di kanan',
    'preparer.nip': 'NIP penanda tangan di kanan',
    'bank.preset': 'susunan berkas bank untuk permulaan: comma, semicolon, credit-list, fixed-width',
    'bank.columns':
      'kolom berkas bank: nomor, nip, nama, rekening, bank, unit, jumlah, keterangan, "teks tetap"; =judul; :lebar',
    'bank.separator': 'pemisah kolom: comma, semicolon, tab, pipe; none untuk lebar tetap',
    'bank.header': 'baris judul kolom: yes, no',
    'bank.totals': 'baris jumlah: last, first, none',
    'bank.decimals': 'desimal rupiah: none, point (.00), comma (,00)',
    'bank.encoding': 'penyandian: utf-8, utf-8-bom, ascii',
    'bank.line-end': 'akhir baris: lf, crlf',
    'bank.description': 'isi kolom keterangan; {period} menjadi bulannya',
    'tax.npwp': 'NPWP pemotong pajak, 16 digit',
    'tax.nitku': 'ID TKU (NITKU) pemotong pajak, 22 digit: NPWP dan enam digit lagi',
    'tax.facility': 'fasilitas pada bukti potong bulanan: N/A, DTP; tanpa ini N/A',
  },
  unknown: '(belum diisi)',
  capacity: {
    authority: 'Mengetahui, Kuasa Pengguna Anggaran',
    treasurer: 'Bendahara Pengeluaran',
    preparer: 'Pembuat Daftar Gaji',
  },
  recorded: (from, isNew) =>
    isNew
      ? `Pengaturan kantor dicatat; berlaku sejak ${from}.`
      : `Pengaturan itu sudah berlaku pada ${from}; tidak ada yang berubah.`,
};

const en: OfficeText = {
  meaning: {
    government: 'name of the regional government, first line of the heading',
    name: 'name of the office, second line of the heading',
    address: 'address of the office, third line of the heading',
    city: 'place where lists are signed',
    zone: 'time zone in whose days deadlines and days of recording are counted: WIB, WITA, WIT; WIB unless given',
    'authority.title': 'capacity of who signs on the left',
    'authority.name': 'name of who signs on the left',
    'authority.nip': 'NIP of who signs on the left',
    'treasurer.title': 'capacity of who signs in the middle',
    'treasurer.name': 'name of who signs in the middle',
    'treasurer.nip': 'NIP of who signs in the middle',
    'preparer.title': 'capacity of who signs on the right',
    'preparer.name': 'name of who signs on the right',
    'preparer.nip': 'NIP of who signs on the right',
    'bank.preset': 'form of the bank file to begin with: comma, semicolon, credit-list, fixed-width',
    'bank.columns':
      'columns of the bank file: nomor, nip, nama, rekening, bank, unit, jumlah, keterangan, "fixed words"; =heading; :width',
    'bank.separator': 'sign between columns: comma, semicolon, tab, pipe; none for fixed widths',
    'bank.header': 'line of headings: yes, no',
    'bank.totals': 'line of sums: last, first, none',
    'bank.decimals': 'decimals of rupiah: none, point (.00), comma (,00)',
    'bank.encoding': 'encoding: utf-8, utf-8-bom, ascii',
    'bank.line-end': 'end of lines: lf, crlf',
    'bank.description': 'what keterangan says; {period} becomes the month',
    'tax.npwp': 'NPWP of who withholds tax, 16 digits',
    'tax.nitku': 'place of business (NITKU) of who withholds tax, 22 digits: the NPWP and six more',
    'tax.facility': 'facility on monthly tax slips: N/A, DTP; N/A unless given',
  },
  unknown: '(not set)',
  capacity: {
    authority: 'Seen by the budget authority',
    treasurer: 'Treasurer',
    preparer: 'Prepared by the payroll officer',
  },
  recorded: (from, isNew) =>
    isNew
      ? `Settings of the office recorded; they hold from ${from} on.`
      : `These settings hold in ${from} already; nothing has changed.`,
};

/** Sentences about the settings of the office in both languages. */
export const officeTexts: Catalogue<OfficeText> = { id, en };
