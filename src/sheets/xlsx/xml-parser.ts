import { TextDecoder } from 'node:util';
import { SaxesParser } from 'saxes';
import type { DamageCause } from '../rejected-file.ts';
import { PlainElementReader, type PlainElements } from './plain-elements.ts';

/** Attributes of an element, by name as written. */
export type Attributes = Readonly<Record<string, string>>;

/** What a reader of one part wants to know. Names are local names; elements of foreign namespaces keep a `prefix:`. */
export interface XmlReader {
  open(name: string, attributes: Attributes): void;
  close(name: string): void;
  text(text: string): void;
  /** Elements that come without events, where they are plain. */
  readonly plain?: PlainElements;
}

/** What the root element of a part must be. */
export interface XmlRoot {
  readonly name: string;
  readonly namespaces: readonly string[];
}

/** Text without any element inside must end somewhere; the longest legal cell has 32,767 characters, all escaped 229 KB. */
const MAX_SILENCE = 1024 * 1024;
/** Elements inside each other. Sheets need six; extensions of the format some more. The parser keeps all open ones. */
const MAX_DEPTH = 256;

/**
 * Strict streaming XML for one part of a workbook: well-formed to the last tag, root as expected, UTF-8 or UTF-16,
 * no document type (so nothing to expand). `defect` is called at the first fault and must throw.
 */
export class XmlParser {
  private readonly parser = new SaxesParser({ xmlns: false, position: false });
  private readonly defect: (cause: DamageCause) => never;
  private readonly root: XmlRoot;
  private readonly plain: PlainElementReader | null;
  private decoder: TextDecoder | null = null;
  /** Prefix of the root with its colon; null before the root. */
  private prefix: string | null = null;
  private tags = 0;
  private depth = 0;
  private silence = 0;

  constructor(root: XmlRoot, reader: XmlReader, defect: (cause: DamageCause) => never) {
    this.root = root;
    this.defect = defect;
    const { parser } = this;
    parser.on('error', () => defect('xml'));
    parser.on('doctype', () => defect('xml'));
    parser.on('xmldecl', ({ encoding }) => {
      if (encoding !== undefined && !/^(utf-?8|utf-?16|us-ascii)$/i.test(encoding)) defect('encoding');
    });
    parser.on('opentag', (tag) => {
      this.tags++;
      if (++this.depth > MAX_DEPTH) defect('depth');
      if (this.prefix === null) this.prefix = this.prefixOfRoot(tag.name, tag.attributes);
      reader.open(this.localName(tag.name), tag.attributes);
    });
    parser.on('closetag', (tag) => {
      this.tags++;
      this.depth--;
      reader.close(this.localName(tag.name));
    });
    parser.on('text', (text) => reader.text(text));
    parser.on('cdata', (text) => reader.text(text));
    this.plain = reader.plain ? this.plainReader(reader.plain) : null;
  }

  /** Parses the next bytes of the part. */
  write(bytes: Uint8Array): void {
    this.decoder ??= this.decoderFor(bytes);
    const before = this.tags;
    this.writeText(this.decode(bytes));
    this.silence = this.tags === before ? this.silence + bytes.length : 0;
    if (this.silence > MAX_SILENCE) this.defect('endless-text');
  }

  /** Must be called at the end of the part: finds what is still open. */
  end(): void {
    this.writeText(this.decode());
    this.plain?.end();
    this.parser.close();
    if (this.prefix === null) this.defect('xml');
  }

  private writeText(text: string): void {
    if (this.plain === null) this.parser.write(text);
    else this.plain.write(text);
  }

  /** Plain elements carry no prefix, so that there are none where the root has one. */
  private plainReader({ start, end, isHere, take }: PlainElements): PlainElementReader {
    const taken = (element: string): boolean => {
      if (!take(element)) return false;
      this.tags++;
      return true;
    };
    return new PlainElementReader(
      { start, end, isHere: () => this.prefix === '' && isHere(), take: taken },
      (text) => this.parser.write(text),
    );
  }

  private decoderFor(start: Uint8Array): TextDecoder {
    const isUtf16 = (start[0] === 0xff && start[1] === 0xfe) || (start[0] === 0xfe && start[1] === 0xff);
    return new TextDecoder(isUtf16 ? (start[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8', {
      fatal: true,
    });
  }

  private decode(bytes?: Uint8Array): string {
    try {
      return this.decoder?.decode(bytes, { stream: bytes !== undefined }) ?? '';
    } catch {
      return this.defect('encoding');
    }
  }

  private prefixOfRoot(name: string, attributes: Attributes): string {
    const prefix = name.slice(0, name.indexOf(':') + 1);
    const namespace = attributes[prefix === '' ? 'xmlns' : `xmlns:${prefix.slice(0, -1)}`];
    const isExpected = this.root.namespaces.some((expected) => expected === namespace);
    if (name !== prefix + this.root.name || !isExpected) this.defect('structure');
    return prefix;
  }

  private localName(name: string): string {
    const { prefix } = this;
    if (prefix === '' || prefix === null) return name;
    return name.startsWith(prefix) ? name.slice(prefix.length) : `:${name}`;
  }
}

/** Parses a whole small part. */
export async function parseXml(
  pieces: AsyncIterable<Uint8Array>,
  root: XmlRoot,
  reader: XmlReader,
  defect: (cause: DamageCause) => never,
): Promise<void> {
  const parser = new XmlParser(root, reader, defect);
  for await (const piece of pieces) parser.write(piece);
  parser.end();
}

/** Namespaces of SpreadsheetML: as Excel saves by default, and as "Strict Open XML". */
export const SPREADSHEET = [
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  'http://purl.oclc.org/ooxml/spreadsheetml/main',
] as const;

/** Namespace of relationship parts, the same in both. */
export const RELATIONSHIPS = ['http://schemas.openxmlformats.org/package/2006/relationships'] as const;
