import type { ErrorText } from './errors.ts';
import type { Catalogue } from './language.ts';

type MappingError = 'mapping-invalid' | 'mapping-field-unknown' | 'mapping-unknown';

/** Mistakes in what a command line says of headings. */
export const mappingErrorTexts: Catalogue<Readonly<Record<MappingError, ErrorText>>> = {
  id: {
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
};
