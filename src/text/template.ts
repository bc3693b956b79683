import type { TemplateWords } from '../app/template/make-template.ts';
import type { SheetKind } from '../intake/index.ts';
import { COLUMN_NOTES } from './column-notes.ts';
import { formatHundredths } from './format.ts';
import type { Catalogue, Lang } from './language.ts';
import { SHEET_KIND_NAMES } from './sheet-kinds.ts';
import { shellWord } from './shell-word.ts';

interface Words extends Pick<TemplateWords, 'example' | 'refusal' | 'author'> {
  counted(name: string, percent: string): string;
  written(path: string): string;
}

const WORDS: Catalogue<Words> = {
  id: {
    example: 'Contoh',
    refusal: 'Isi ini tidak diterima; lihat komentar pada judul kolom.',
    author: 'Petunjuk',
    counted: (name, percent) => `berapa kali: ${name}; setiap kali mengurangi ${percent}%; kosong berarti 0`,
    written: (path) =>
      `${path} siap diisi. Judul berwarna kuning wajib diisi; lembar Contoh menunjukkan caranya.\n` +
      `Setelah diisi: binjai-pay import ${shellWord(path)} --period TTTT-BB`,
  },
  en: {
    example: 'Example',
    refusal: 'This is not accepted; see the comment on the heading of the column.',
    author: 'Guide',
    counted: (name, percent) => `how often: ${name}; each time takes ${percent}%; empty is 0`,
    written: (path) =>
      `${path} is ready to be filled in. Yellow headings are required; the sheet Example shows how.\n` +
      `Once filled in: binjai-pay import ${shellWord(path)} --period YYYY-MM`,
  },
};

/** The words of the template of a kind. */
export function templateWords(kind: SheetKind, lang: Lang): TemplateWords {
  const words = WORDS[lang];
  const name = SHEET_KIND_NAMES[lang][kind];
  return {
    ...words,
    sheet: name.charAt(0).toUpperCase() + name.slice(1),
    note: (field, code) => {
      if (code !== null) return words.counted(code.name[lang], formatHundredths(code.percent, lang));
      return (COLUMN_NOTES[lang][kind][field] ?? '').replaceAll('`', '');
    },
  };
}

/** What `template` says when it is done. */
export function templateWritten(path: string, lang: Lang): string {
  return WORDS[lang].written(path);
}
