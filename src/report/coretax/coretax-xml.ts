import type { CoretaxField, CoretaxForm } from './coretax-form.ts';

/** Slips that are made into bytes at a time. */
const SLIPS_AT_ONCE = 500;

/**
 * A form as XML bytes, piece by piece. The same rows give the same bytes.
 * @param tin NPWP of who withholds
 */
export function* coretaxXml<Row>(
  form: CoretaxForm<Row>,
  tin: string,
  rows: Iterable<Row>,
): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  const { root, list } = form;
  let text = `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">\n  <TIN>${escaped(tin)}</TIN>\n  <${list}>\n`;
  let waiting = 0;
  for (const row of rows) {
    text += slip(form, row);
    if (++waiting < SLIPS_AT_ONCE) continue;
    yield encoder.encode(text);
    text = '';
    waiting = 0;
  }
  yield encoder.encode(`${text}  </${list}>\n</${root}>\n`);
}

function slip<Row>({ item, fields }: CoretaxForm<Row>, row: Row): string {
  const elements = fields.map((field) => `      ${element(field, row)}\n`).join('');
  return `    <${item}>\n${elements}    </${item}>\n`;
}

function element<Row>({ tag, format, value }: CoretaxField<Row>, row: Row): string {
  const content = value(row);
  if (content === null) return `<${tag} xsi:nil="true"/>`;
  const text = format === 'percent' ? percentText(Number(content)) : String(content);
  return `<${tag}>${escaped(text)}</${tag}>`;
}

/** Hundredths of a percent as XML writes a decimal: 25 is `0.25`, 500 is `5`. */
function percentText(hundredths: number): string {
  return String(hundredths / 100);
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Text as XML takes it; signs that no XML may hold become blanks. */
function escaped(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, ' ')
    .replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}
