import { posix } from 'node:path';
import { TextDecoder } from 'node:util';
import { type Relationship, readRelationships } from '../relationships.ts';
import type { ZipArchive } from '../zip-archive.ts';
import { edited, outlineOf, withClosingTag, xmlText } from './xml-outline.ts';

const CONTENT_TYPES = '[Content_Types].xml';
const LINKS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const LINK_TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STRICT_LINK_TYPES = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/**
 * The parts of a workbook that are changed or added on the way to its copy. Everything that is not touched is copied
 * as it is.
 */
export class PackageParts {
  readonly archive: ZipArchive;
  readonly file: string;
  /** Whether the workbook is saved as "Strict Open XML", whose names are others. */
  readonly isStrict: boolean;
  /** By name in lower case: names of parts are equal whatever their case. */
  readonly #changed = new Map<string, { readonly name: string; readonly text: string }>();

  constructor(archive: ZipArchive, file: string, isStrict: boolean) {
    this.archive = archive;
    this.file = file;
    this.isStrict = isStrict;
  }

  /** Whether the copy will have the part. */
  has(part: string): boolean {
    return this.archive.has(part) || this.#changed.has(part.toLowerCase());
  }

  /** Text of a part as it stands by now. */
  async text(part: string): Promise<string> {
    return this.changed(part) ?? (await textOf(this.archive, part));
  }

  /** Changes or adds a part; the text is written as UTF-8. */
  put(part: string, text: string): void {
    this.#changed.set(part.toLowerCase(), { name: part, text: asUtf8(text) });
  }

  /** Text of a part that was changed or added; null where the archive's own bytes are copied. */
  changed(part: string): string | null {
    return this.#changed.get(part.toLowerCase())?.text ?? null;
  }

  /** Names of the parts that the archive does not have. */
  *added(): Iterable<string> {
    for (const { name } of this.#changed.values()) if (!this.archive.has(name)) yield name;
  }

  /** A name for a new part that no part has. */
  freeName(start: string, ending: string): string {
    for (let number = 1; ; number++) {
      const name = `${start}${number}${ending}`;
      if (!this.has(name)) return name;
    }
  }

  linksOf(part: string): Promise<readonly Relationship[]> {
    return readRelationships(this.archive, this.file, part);
  }

  /** Links a part to another of a kind; gives the id of the link. */
  async link(from: string, kind: string, to: string): Promise<string> {
    const part = linksPart(from);
    const known = await this.linksOf(from);
    const before = this.has(part)
      ? await this.text(part)
      : `${DECLARATION}<Relationships xmlns="${LINKS}"></Relationships>`;
    const text = withClosingTag(before);
    const taken = new Set(known.map(({ id }) => id));
    let number = 1;
    while (taken.has(`rId${number}`) || text.includes(`"rId${number}"`)) number++;
    const id = `rId${number}`;
    const { prefix, close } = outlineOf(text, this.file, part);
    const type = `${this.isStrict ? STRICT_LINK_TYPES : LINK_TYPES}/${kind}`;
    const link = `<${prefix}Relationship Id="${id}" Type="${type}" Target="${xmlText(encodeURI(posix.relative(posix.dirname(from), to)))}"/>`;
    this.put(part, edited(text, [{ start: close, end: close, text: link }]));
    return id;
  }

  /** Says what a new part is. */
  async declare(part: string, contentType: string): Promise<void> {
    await this.#declare(`Override PartName="/${xmlText(encodeURI(part))}" ContentType="${contentType}"`);
  }

  /** Says what parts with an ending are, unless the workbook says so already. */
  async declareEnding(ending: string, contentType: string): Promise<void> {
    const text = this.has(CONTENT_TYPES) ? await this.text(CONTENT_TYPES) : '';
    if (new RegExp(`Extension\\s*=\\s*["']${ending}["']`, 'i').test(text)) return;
    await this.#declare(`Default Extension="${ending}" ContentType="${contentType}"`);
  }

  /** A package without such a list is not opened by Excel, but by others and by us. */
  async #declare(element: string): Promise<void> {
    if (!this.has(CONTENT_TYPES)) return;
    const text = await this.text(CONTENT_TYPES);
    const { prefix, close } = outlineOf(text, this.file, CONTENT_TYPES);
    this.put(CONTENT_TYPES, edited(text, [{ start: close, end: close, text: `<${prefix}${element}/>` }]));
  }
}

/** Relationship part of a part. */
function linksPart(part: string): string {
  return posix.join(posix.dirname(part), '_rels', `${posix.basename(part)}.rels`);
}

async function textOf(archive: ZipArchive, part: string): Promise<string> {
  let decoder: TextDecoder | null = null;
  let text = '';
  for await (const piece of archive.bytes(part)) {
    decoder ??= decoderFor(piece);
    text += decoder.decode(piece, { stream: true });
  }
  return text + (decoder?.decode() ?? '');
}

/** Decoder for a part by its byte order mark, which is left away. */
export function decoderFor(start: Uint8Array): TextDecoder {
  const [first, second] = start;
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  return new TextDecoder(isUtf16 ? (first === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8');
}

/** The text with a declaration that fits how it is written. */
export function asUtf8(text: string): string {
  return text.replace(/^<\?xml[^?]*\?>/, (declaration) =>
    declaration.replace(/encoding\s*=\s*(["'])[^"']*\1/, 'encoding="UTF-8"'),
  );
}
