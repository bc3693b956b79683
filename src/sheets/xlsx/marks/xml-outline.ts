import { SaxesParser } from 'saxes';
import { rejectDamaged } from '../../rejected-file.ts';

/** An element right below the root of a part, by its place in the text. */
export interface OutlinedElement {
  /** Name without prefix; with it where the prefix is not the root's. */
  readonly name: string;
  readonly start: number;
  /** Place after its last character. */
  readonly end: number;
}

/** Where the elements below the root of a small part stand, so that text can be put between them. */
export interface XmlOutline {
  /** Prefix of the root with its colon, or nothing. */
  readonly prefix: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly OutlinedElement[];
  /** Place of the root's closing tag; the text must have one (see `withClosingTag`). */
  readonly close: number;
}

/**
 * Finds the elements below the root.
 * @throws DataRejectedError when the text is no well-formed XML
 */
export function outlineOf(xml: string, file: string, part: string): XmlOutline {
  const parser = new SaxesParser({ xmlns: false, position: false });
  const damaged = (): never => rejectDamaged({ file }, 'xml', part);
  const children: OutlinedElement[] = [];
  let depth = 0;
  let prefix = '';
  let attributes: Readonly<Record<string, string>> = {};
  let start = 0;
  let close = 0;
  const localName = (name: string): string => (name.startsWith(prefix) ? name.slice(prefix.length) : name);
  parser.on('error', damaged);
  parser.on('opentag', (tag) => {
    if (depth === 0) {
      prefix = tag.name.slice(0, tag.name.indexOf(':') + 1);
      attributes = tag.attributes;
    } else if (depth === 1) start = xml.lastIndexOf('<', parser.position - 1);
    depth++;
  });
  parser.on('closetag', (tag) => {
    depth--;
    if (depth === 1) children.push({ name: localName(tag.name), start, end: parser.position });
    if (depth === 0) close = xml.lastIndexOf('<', parser.position - 1);
  });
  parser.write(xml).close();
  return { prefix, attributes, children, close };
}

/** The text with a root that is written `<root …/>` turned into `<root …></root>`, so that something can stand in it. */
export function withClosingTag(xml: string): string {
  return xml.replace(/<([\w:.-]+)((?:\s[^<>]*)?)\/>\s*$/, '<$1$2></$1>');
}

/** Text with pieces put in at some places, and others taken out. */
export function edited(
  xml: string,
  edits: readonly { readonly start: number; readonly end: number; readonly text: string }[],
): string {
  let result = '';
  let at = 0;
  for (const { start, end, text } of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    result += xml.slice(at, start) + text;
    at = end;
  }
  return result + xml.slice(at);
}

/** Text as it may stand in XML: characters that XML does not know are left away. */
export function xmlText(text: string): string {
  return (
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these must not reach the file
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
      .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
  );
}
