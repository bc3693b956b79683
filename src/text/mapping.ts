import type { HeadingMeaning } from '../intake/index.ts';
import type { Catalogue } from './language.ts';

/** Sentences about what headings of the office's sheets mean. */
export interface MappingText {
  list(meanings: readonly HeadingMeaning[]): readonly string[];
  added(meanings: readonly HeadingMeaning[]): readonly string[];
  removed(meanings: readonly HeadingMeaning[]): readonly string[];
}

export const mappingTexts: Catalogue<MappingText> = {
  id: {
    list: (meanings) =>
      meanings.length === 0
        ? ['belum ada judul kolom yang dicatat']
        : meanings.map((each) => line(each, 'tidak dibaca')),
    added: (meanings) =>
      meanings.length === 0
        ? ['Tidak ada yang berubah.']
        : ['Mulai sekarang pada setiap impor:', ...meanings.map((each) => `  ${line(each, 'tidak dibaca')}`)],
    removed: (meanings) => meanings.map(({ heading }) => `"${heading}" kembali dibaca seperti semula.`),
  },
  en: {
    list: (meanings) =>
      meanings.length === 0 ? ['no heading is recorded yet'] : meanings.map((each) => line(each, 'not read')),
    added: (meanings) =>
      meanings.length === 0
        ? ['Nothing has changed.']
        : ['From now on in every import:', ...meanings.map((each) => `  ${line(each, 'not read')}`)],
    removed: (meanings) => meanings.map(({ heading }) => `"${heading}" is read as before again.`),
  },
};

function line({ heading, field }: HeadingMeaning, notRead: string): string {
  return `"${heading}" = ${field === '-' ? notRead : field}`;
}
