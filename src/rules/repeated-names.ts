/** A name that stands twice in one object of a JSON text. */
export interface RepeatedName {
  readonly name: string;
  /** Line of the second one, from 1. */
  readonly line: number;
}

const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]/g;

/**
 * Names that an object of a JSON text gives twice. A JSON parser keeps the last one without a word: an amount would
 * be lost.
 * @param text valid JSON
 */
export function repeatedNames(text: string): readonly RepeatedName[] {
  const repeated: RepeatedName[] = [];
  /** Names of every open object, innermost last; null for a list. */
  const open: (Set<string> | null)[] = [];
  let before = '';
  let line = 1;
  let counted = 0;
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    const names = open.at(-1);
    if (token === '{') open.push(new Set());
    else if (token === '[') open.push(null);
    else if (token === '}' || token === ']') open.pop();
    else if (token.startsWith('"') && names && (before === '{' || before === ',')) {
      for (; counted < index; counted++) if (text[counted] === '\n') line++;
      const name: unknown = JSON.parse(token);
      if (typeof name !== 'string') continue;
      if (names.has(name)) repeated.push({ name, line });
      names.add(name);
    }
    before = token;
  }
  return repeated;
}
