import type { TraceInput } from '../../domain/pay/trace.ts';

/** A formula taken apart: literal text, and the names of inputs that stand in it. */
export type FormulaPart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'input'; readonly name: string };

/** Words of the formula language that are never the name of an input when a bracket follows. */
const FUNCTIONS: ReadonlySet<string> = new Set([
  'round',
  'ceil',
  'ceil100',
  'floor',
  'min',
  'max',
  'mean',
  'table',
]);

const WORD = /[\p{L}\p{N}_%-]/u;

/**
 * Takes a formula of the calculation apart. The longest name wins (`tk%` before `tk`); a call of a number, such as
 * `TER(kategori, s)`, is the number itself, because it is the figure that was looked up.
 */
export function splitFormula(
  formula: string,
  inputs: readonly Pick<TraceInput, 'name' | 'value'>[],
): readonly FormulaPart[] {
  const byLength = [...inputs].sort((a, b) => b.name.length - a.name.length);
  const parts: FormulaPart[] = [];
  let text = '';
  let at = 0;
  while (at < formula.length) {
    const input = isWordAt(formula, at - 1)
      ? undefined
      : byLength.find(({ name }) => standsAt(formula, name, at));
    if (input === undefined) {
      text += formula[at];
      at++;
      continue;
    }
    if (text !== '') parts.push({ kind: 'text', text });
    text = '';
    parts.push({ kind: 'input', name: input.name });
    at += input.name.length;
    if (formula[at] === '(' && typeof input.value === 'number') at = afterBracket(formula, at);
  }
  if (text !== '') parts.push({ kind: 'text', text });
  return parts;
}

function isWordAt(formula: string, at: number): boolean {
  const char = formula[at];
  return char !== undefined && WORD.test(char);
}

function standsAt(formula: string, name: string, at: number): boolean {
  if (!formula.startsWith(name, at) || isWordAt(formula, at + name.length)) return false;
  return !(formula[at + name.length] === '(' && FUNCTIONS.has(name));
}

function afterBracket(formula: string, open: number): number {
  let depth = 0;
  for (let at = open; at < formula.length; at++) {
    if (formula[at] === '(') depth++;
    else if (formula[at] === ')' && --depth === 0) return at + 1;
  }
  return formula.length;
}
