import { Lexer } from 'yaml';

/** Deepest nesting that a policy file may have; the deepest setting needs six levels. */
export const MAX_DEPTH = 20;

const MAX_INDENT = 60;

/**
 * Whether a file nests deeper than a policy can. Asked before parsing, because the parser of deeply nested brackets
 * exhausts the memory of the process, which nothing can catch.
 */
export function isTooDeep(text: string): boolean {
  let brackets = 0;
  let dashes = 0;
  for (const token of new Lexer().lex(text)) {
    if (token === '[' || token === '{') brackets++;
    else if (token === ']' || token === '}') brackets--;
    else if (token === '-' || token === '?') dashes++;
    else if (token === '\n' || token === '\r\n') dashes = 0;
    else if (token.length > MAX_INDENT && token.trim() === '') return true;
    if (brackets > MAX_DEPTH || dashes > MAX_DEPTH) return true;
  }
  return false;
}
