import { COMMON_WORDS } from './common-words.ts';

/** Any NIP, also written in groups. */
const NIP = /(?<!\d)\d{8}[ .]?\d{6}[ .]?\d[ .]?\d{3}(?!\d)/g;
const HIDDEN = '…';
/** Shorter words of names (initials, `al`) say nothing of anybody. */
const SHORTEST = 3;
const WORD = /[\p{L}\p{N}'’]+/gu;
/** What Indonesian hangs onto a name: `Budinya`, `Budilah`. */
const SUFFIXES = ['nya', 'lah', 'kah', 'pun', 'ku', 'mu'];

/** A word of a text and where it stands. */
interface Word {
  readonly start: number;
  readonly end: number;
  /** The word itself and what is left of it without a suffix; lower case. */
  readonly forms: readonly string[];
  readonly isCapitalised: boolean;
}

/**
 * Takes names out of texts. Capitals make no difference, but for names that are everyday words (`bagus`, `indah`): those
 * are hidden only where they are capitalised.
 */
export class NameMask {
  readonly #names: ReadonlySet<string>;
  /** Titles as words, by their first word, longer ones first. */
  readonly #titles = new Map<string, string[][]>();

  /**
   * @param names of people, each word of which is hidden
   * @param titles of posts and raters (`Kepala Bagian`, `Forum Warga`), hidden as a whole
   */
  constructor(names: readonly string[], titles: readonly string[]) {
    this.#names = new Set(names.flatMap(wordsOf).filter((word) => word.length >= SHORTEST));
    for (const title of titles) {
      const words = wordsOf(title);
      const [first] = words;
      if (first === undefined || words.join('').length < SHORTEST) continue;
      const known = this.#titles.get(first);
      if (known === undefined) this.#titles.set(first, [words]);
      else known.push(words);
    }
    // Longer ones first, so that no part of one is left standing.
    for (const known of this.#titles.values()) known.sort((a, b) => b.length - a.length);
  }

  hide(text: string): string {
    const open = text.replace(NIP, HIDDEN);
    const words = [...open.matchAll(WORD)].map(wordAt);
    let shown = '';
    let done = 0;
    for (let i = 0; i < words.length; ) {
      const last = words[i + this.#hiddenFrom(words, i) - 1];
      const first = words[i];
      if (last === undefined || first === undefined || last.end < first.end) {
        i++;
        continue;
      }
      shown += `${open.slice(done, first.start)}${HIDDEN}`;
      done = last.end;
      i = words.indexOf(last) + 1;
    }
    return shown + open.slice(done);
  }

  /** How many words from one on are a title or a name; 0 where it is neither. */
  #hiddenFrom(words: readonly Word[], at: number): number {
    const word = words[at];
    if (word === undefined) return 0;
    for (const form of word.forms) {
      for (const title of this.#titles.get(form) ?? []) {
        if (title.length === 1 ? isMeant(word, form) : stands(title, words, at)) return title.length;
      }
    }
    return word.forms.some((form) => this.#names.has(form) && isMeant(word, form)) ? 1 : 0;
  }
}

/** Whether a title of several words stands at a place; its last word may bear a suffix. */
function stands(title: readonly string[], words: readonly Word[], at: number): boolean {
  return title.every((part, i) => {
    const { forms = [] } = words[at + i] ?? {};
    return i === title.length - 1 ? forms.includes(part) : forms[0] === part;
  });
}

/** Everyday words name somebody only where they are capitalised. */
function isMeant({ isCapitalised }: Word, form: string): boolean {
  return isCapitalised || !COMMON_WORDS.has(form);
}

function wordAt(match: RegExpExecArray): Word {
  const [written] = match;
  const word = plain(written);
  const stems = SUFFIXES.filter((suffix) => word.endsWith(suffix)).map((suffix) =>
    word.slice(0, -suffix.length),
  );
  const [initial = ''] = written.replace(/^['’]+/u, '');
  return {
    start: match.index,
    end: match.index + written.length,
    forms: [word, ...stems],
    isCapitalised: initial !== initial.toLowerCase(),
  };
}

function wordsOf(text: string): string[] {
  return [...text.matchAll(WORD)].map(([word]) => plain(word)).filter((word) => word !== '');
}

function plain(word: string): string {
  return word
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/^'+|'+$/g, '');
}
