import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

/** Rows of a table in test/reference, each cell as text under its heading. */
export function readReference(name: string): readonly Readonly<Record<string, string>>[] {
  const text = readFileSync(new URL(`../reference/${name}`, import.meta.url), 'utf8');
  return parse(text, { columns: true }) as Readonly<Record<string, string>>[];
}

/** A percent with at most two decimals in hundredths: `0.25` is 25. Empty text is not a percent. */
export function hundredths(text: string): number {
  if (!/^\d+(\.\d{1,2})?$/.test(text)) throw new Error(`not a percent: "${text}"`);
  const [whole = '', decimals = ''] = text.split('.');
  return Number(whole) * 100 + Number(decimals.padEnd(2, '0'));
}
