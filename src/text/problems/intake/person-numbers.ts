import type { Catalogue } from '../../language.ts';
import { problemCatalogue } from '../problem-text.ts';

const NIP_PARTS: Catalogue<Readonly<Record<string, string>>> = {
  id: {
    birth: 'tanggal lahir (digit 1–8)',
    appointment: 'TMT pengangkatan (digit 9–14)',
    sex: 'jenis kelamin (digit 15)',
  },
  en: {
    birth: 'birth date (digits 1–8)',
    appointment: 'month of appointment (digits 9–14)',
    sex: 'sex (digit 15)',
  },
};

/** NIP, NIK, NPWP and account numbers. */
export const personNumberProblems = problemCatalogue({
  id: {
    'nip-missing': {
      title: () => 'baris berisi data tetapi NIP-nya kosong',
      expected: () => 'NIP, 18 digit',
      remedy: () => 'isi NIP pegawai yang bersangkutan, atau hapus barisnya',
    },
    'nip-invalid': {
      title: () => 'NIP tidak terdiri dari 18 digit',
      expected: (d) => `18 digit; di sini ada ${d.digits}`,
      remedy: () => 'perbaiki NIP menurut SK pegawai, dan simpan sel sebagai teks',
    },
    'nip-unknown': {
      title: () => 'NIP ini belum tercatat sebagai pegawai',
      expected: () => 'NIP dari pegawai yang sudah diimpor',
      remedy: () => 'periksa NIP-nya, atau impor data pegawai ini lebih dahulu',
    },
    'nip-structure': {
      title: (d) => `NIP ini tidak lazim pada bagian ${NIP_PARTS.id[d.part ?? ''] ?? d.part}`,
      expected: () => 'tanggal lahir, TMT, jenis kelamin, dan nomor urut',
      remedy: () => 'cocokkan NIP dengan SK; data tetap dipakai',
    },
    'nip-digits-lost': {
      title: () => 'tiga digit terakhir NIP ini hilang: lembar kerja menggantinya dengan nol',
      expected: () => 'NIP lengkap; nomor urutnya (digit 16–18) mulai dari 001',
      remedy: () => 'format kolom sebagai Teks, lalu salin lagi NIP dari sumber aslinya',
    },
    'id-stored-as-number': {
      title: (d) => `${d.column} tersimpan sebagai angka, sehingga digit terakhirnya sudah hilang`,
      expected: () => 'nomor lengkap yang disimpan sebagai teks',
      remedy: () => 'format kolom sebagai Teks, lalu ketik ulang atau tempel lagi nomor dari sumber aslinya',
    },
    'id-zeros-uncertain': {
      title: (d) => `${d.column} tersimpan sebagai angka; nol di depan mungkin sudah hilang`,
      expected: () => 'nomor lengkap yang disimpan sebagai teks',
      remedy: () => 'format kolom sebagai Teks, lalu cocokkan nomor dengan dokumen aslinya dan ketik ulang',
    },
    'nik-invalid': {
      title: () => 'NIK tidak terdiri dari 16 digit',
      expected: (d) => `16 digit; di sini ada ${d.digits}`,
      remedy: () => 'perbaiki NIK menurut KTP, atau kosongkan selnya',
    },
    'npwp-invalid': {
      title: () => 'NPWP tidak sah',
      expected: (d) => `15 atau 16 digit yang tidak semuanya nol; di sini ada ${d.digits}`,
      remedy: () => 'perbaiki NPWP menurut kartunya, atau kosongkan selnya bila pegawai tidak memilikinya',
    },
    'account-invalid': {
      title: () => 'nomor rekening tidak sah',
      expected: (d) => `5 sampai 20 digit yang tidak semuanya nol; di sini ada ${d.digits}`,
      remedy: () => 'perbaiki nomor rekening menurut buku tabungan',
    },
  },
  en: {
    'nip-missing': {
      title: () => 'the row has data but no NIP',
      expected: () => 'a NIP of 18 digits',
      remedy: () => 'fill in the NIP of the employee, or delete the row',
    },
    'nip-invalid': {
      title: () => 'the NIP does not have 18 digits',
      expected: (d) => `18 digits; found ${d.digits}`,
      remedy: () => 'correct the NIP from the employee’s decree, and keep the cell as text',
    },
    'nip-unknown': {
      title: () => 'no employee with this NIP is recorded',
      expected: () => 'the NIP of an employee who was imported',
      remedy: () => 'check the NIP, or import this employee first',
    },
    'nip-structure': {
      title: (d) => `this NIP is unusual in its ${NIP_PARTS.en[d.part ?? ''] ?? d.part}`,
      expected: () => 'birth date, month of appointment, sex and serial number',
      remedy: () => 'compare the NIP with the decree; the row is used all the same',
    },
    'nip-digits-lost': {
      title: () => 'the last three digits of this NIP are lost: a spreadsheet has put zeros for them',
      expected: () => 'the whole NIP; its serial number (digits 16–18) begins at 001',
      remedy: () => 'format the column as Text and copy the NIP again from its source',
    },
    'id-stored-as-number': {
      title: (d) => `${d.column} is stored as a number, so its last digits are already lost`,
      expected: () => 'the whole number, stored as text',
      remedy: () => 'format the column as Text, then type or paste the number again from its original source',
    },
    'id-zeros-uncertain': {
      title: (d) => `${d.column} is stored as a number; leading zeros may be lost`,
      expected: () => 'the whole number, stored as text',
      remedy: () =>
        'format the column as Text, compare the number with the original document and type it again',
    },
    'nik-invalid': {
      title: () => 'the NIK does not have 16 digits',
      expected: (d) => `16 digits; found ${d.digits}`,
      remedy: () => 'correct the NIK from the identity card, or empty the cell',
    },
    'npwp-invalid': {
      title: () => 'the NPWP is not valid',
      expected: (d) => `15 or 16 digits, not all zero; found ${d.digits}`,
      remedy: () => 'correct the NPWP from its card, or empty the cell if the employee has none',
    },
    'account-invalid': {
      title: () => 'the account number is not valid',
      expected: (d) => `5 to 20 digits, not all zero; found ${d.digits}`,
      remedy: () => 'correct the account number from the bank book',
    },
  },
});
