import { errorCatalogue } from './error-text.ts';

/** Mistakes in what an office says of itself and of the headings of its sheets. */
export const officeErrors = errorCatalogue({
  id: {
    'office-key-unknown': {
      message: (d) => `pengaturan kantor tidak dikenal: ${d.keys}`,
      remedy: (d) => `tulis kunci=nilai dengan kunci: ${d.known}`,
    },
    'office-value-unusable': {
      message: (d) => `nilai tidak dapat dipakai, atau disebut dua kali: ${d.keys}`,
      remedy: () =>
        'NIP terdiri atas 18 digit, tax.npwp 16 digit, tax.nitku 22 digit; zone adalah WIB, WITA, atau WIT; teks satu baris, paling panjang 120 huruf; kunci= mengosongkan; pilihan bank.… ada pada office show',
    },
    'mapping-invalid': {
      message: (d) => `"${d.value}" bukan arti sebuah judul kolom`,
      remedy: () => 'tulis "Judul Kolom=kolom", misalnya "Pangkat Terakhir=golongan", atau "Judul Kolom=-"',
    },
    'mapping-field-unknown': {
      message: (d) => `"${d.field}" bukan kolom lembar mana pun`,
      remedy: (d) => `pilih salah satu: ${d.fields}; atau - bila kolom "${d.heading}" tidak perlu dibaca`,
    },
    'mapping-unknown': {
      message: (d) => `arti judul kolom "${d.heading}" tidak tercatat`,
      remedy: (d) => (d.known ? `yang tercatat: ${d.known}` : 'belum ada yang dicatat'),
    },
  },
  en: {
    'office-key-unknown': {
      message: (d) => `unknown settings of the office: ${d.keys}`,
      remedy: (d) => `write key=value with one of the keys: ${d.known}`,
    },
    'office-value-unusable': {
      message: (d) => `values that cannot be used, or are given twice: ${d.keys}`,
      remedy: () =>
        'a NIP has 18 digits, tax.npwp has 16 digits and tax.nitku 22; zone is WIB, WITA or WIT; a text is one line of at most 120 characters; key= empties one; office show lists what bank.… takes',
    },
    'mapping-invalid': {
      message: (d) => `"${d.value}" does not say what a heading means`,
      remedy: () => 'write "Heading=column", for example "Pangkat Terakhir=golongan", or "Heading=-"',
    },
    'mapping-field-unknown': {
      message: (d) => `"${d.field}" is a column of no sheet`,
      remedy: (d) => `choose one of: ${d.fields}; or - where "${d.heading}" is not to be read`,
    },
    'mapping-unknown': {
      message: (d) => `nothing is recorded of the heading "${d.heading}"`,
      remedy: (d) => (d.known ? `on record: ${d.known}` : 'nothing is on record'),
    },
  },
});
