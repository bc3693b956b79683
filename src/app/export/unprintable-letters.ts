import type { Problem } from '../../domain/problem.ts';
import { letterNumber } from '../../domain/words/letter-number.ts';
import { DataRejectedError } from '../errors.ts';
import type { LettersLacking, PrintedList } from '../ports/reports.ts';
import type { PrintedSlip } from '../ports/slips.ts';

/** Letters that one problem names; who has more has written no name. */
const NAMED = 8;

/** Whose text something is: that of an employee, or null for what stands there for everybody. */
type Owned = readonly [nip: string | null, text: string];

/** A text with letters that the fonts lack, and whose it is; of nobody where it stands for everybody. */
interface OddText {
  readonly text: string;
  readonly letters: readonly string[];
  readonly nips: Set<string>;
}

/** Letters that one problem names: those of an employee, of a text of several, or of what stands for everybody. */
interface Finding {
  readonly first: string | undefined;
  readonly people: number;
  readonly letters: Set<string>;
}

/**
 * Letters of slips that would be printed as boxes: one problem for each employee, one for each text that several have,
 * as the name of a work unit, and one for what all slips share.
 * @param mayBeNumbered  whether the user wants the numbers of such letters printed: then they are only warned about
 */
export function lettersOfSlips(
  slips: Iterable<PrintedSlip>,
  lacking: LettersLacking,
  mayBeNumbered: boolean,
): readonly Problem[] {
  return problemsIn(ownedBySlips(slips), lacking, mayBeNumbered);
}

/** The same for lists, over all of them: an employee is whose NIP stands in the row. */
export function lettersOfLists(
  lists: readonly PrintedList[],
  lacking: LettersLacking,
  mayBeNumbered: boolean,
): readonly Problem[] {
  function* owned(): Generator<Owned> {
    for (const list of lists) yield* ownedByRows(list);
  }
  return problemsIn(owned(), lacking, mayBeNumbered);
}

/** @throws DataRejectedError when a problem is more than a warning */
export function assertPrintable(problems: readonly Problem[]): void {
  if (problems.some(({ severity }) => severity === 'error')) throw new DataRejectedError(problems);
}

function* ownedBySlips(slips: Iterable<PrintedSlip>): Generator<Owned> {
  for (const { nip, person, parts, notes, ...shared } of slips) {
    const { titles, notices, signature, pageMarks, pageNote } = shared;
    const own = [
      ...person.flat(),
      ...parts.flatMap(({ income, deductions, closing }) =>
        [...income.lines, ...deductions.lines, ...closing].flat(),
      ),
      ...notes,
    ];
    for (const text of own) yield [nip, text];
    for (const text of [...titles, ...notices, ...signature, ...pageMarks, pageNote]) yield [null, text];
  }
}

function* ownedByRows({ sheets }: PrintedList): Generator<Owned> {
  for (const { name, titles, notices = [], footer = [], signatures = [], columns, rows } of sheets) {
    const headings = columns.map(({ heading }) => heading);
    for (const text of [name, ...titles, ...notices, ...headings, ...footer, ...signatures.flat()])
      yield [null, text];
    for (const row of rows()) {
      const texts = row.filter((value) => typeof value === 'string');
      const nip = texts
        .map((text) => /(?<!\d)\d{18}(?!\d)/.exec(text)?.[0])
        .find((found) => found !== undefined);
      for (const text of texts) yield [nip ?? null, text];
    }
  }
}

function problemsIn(
  texts: Iterable<Owned>,
  lacking: LettersLacking,
  mayBeNumbered: boolean,
): readonly Problem[] {
  const found = new Map<string, Finding>();
  for (const { text, letters, nips } of oddTexts(texts, lacking)) {
    const [first] = nips;
    const key = nips.size > 1 ? text : (first ?? '');
    const known = found.get(key);
    if (known) for (const letter of letters) known.letters.add(letter);
    else found.set(key, { first, people: nips.size, letters: new Set(letters) });
  }
  return [...found.values()].map(({ first, people, letters }) => ({
    code: 'letter-unprintable',
    severity: mayBeNumbered ? 'warning' : 'error',
    where: first === undefined ? {} : { nip: first },
    data: {
      letters: [...letters].slice(0, NAMED).map(numbered).join(', '),
      people,
      isPrinted: Number(mayBeNumbered),
    },
  }));
}

/** Every text that has letters which the fonts lack, once, with whose it is. */
function oddTexts(texts: Iterable<Owned>, lacking: LettersLacking): Iterable<OddText> {
  const odd = new Map<string, OddText>();
  for (const [nip, text] of texts) {
    let known = odd.get(text);
    if (known === undefined) {
      const letters = lacking(text);
      if (letters.length === 0) continue;
      known = { text, letters, nips: new Set() };
      odd.set(text, known);
    }
    if (nip !== null) known.nips.add(nip);
  }
  return odd.values();
}

/** `ꦱ (U+A9B1)`: a letter that perhaps no screen shows, with its number. */
function numbered(letter: string): string {
  return `${letter} (${letterNumber(letter)})`;
}
