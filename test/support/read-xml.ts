import { readFileSync } from 'node:fs';
import { SaxesParser } from 'saxes';

/** A slip of a file for the tax office: its tags in their order with their text; null where `xsi:nil` says so. */
export type XmlSlip = readonly (readonly [tag: string, text: string | null])[];

/** What a file for the tax office holds. */
export interface SlipFile {
  /** Tags above the slips, from the root: `MmPayrollBulk`, `TIN`, `ListOfMmPayroll`. */
  readonly above: readonly string[];
  readonly tin: string;
  readonly slips: readonly XmlSlip[];
}

/** Reads a file for the tax office with a strict XML parser; throws where it is not well-formed. */
export function readSlipFile(path: string): SlipFile {
  const parser = new SaxesParser({ xmlns: true });
  const open: string[] = [];
  const above: string[] = [];
  const slips: [string, string | null][][] = [];
  let tin = '';
  let text = '';
  let isNil = false;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    open.push(name);
    text = '';
    isNil = attributes['xsi:nil']?.value === 'true';
    if (open.length === 3) slips.push([]);
    else if (open.length < 3) above.push(name);
  });
  parser.on('text', (piece) => {
    text += piece;
  });
  parser.on('closetag', ({ name }) => {
    if (open.length === 4) slips.at(-1)?.push([name, isNil ? null : text]);
    if (name === 'TIN') tin = text;
    open.pop();
  });
  parser.write(readFileSync(path, 'utf8')).close();
  return { above, tin, slips };
}

/** Text of a tag of a slip. */
export function textOf(slip: XmlSlip, tag: string): string {
  const found = slip.find(([name]) => name === tag);
  if (found === undefined || found[1] === null) throw new Error(`no ${tag}`);
  return found[1];
}
