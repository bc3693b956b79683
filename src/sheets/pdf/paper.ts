import { once } from 'node:events';
import type { Writable } from 'node:stream';
import type { PrintedAbout } from '../../app/ports/printed-about.ts';
import { fontFor, type Weight } from './fonts.ts';
import { Letters } from './letters.ts';

/** Points of the sides of a page, and what is free around what is printed. */
export interface PageFormat {
  readonly width: number;
  readonly height: number;
}

/** Free edges of a page in points: printers leave about 15; seal and page number stand in the upper and lower one. */
export const EDGES = { left: 30, right: 30, top: 40, bottom: 38 } as const;

/** How a text stands on the page. */
export interface TextLook {
  /** Points of the letters. */
  readonly size: number;
  readonly weight?: Weight;
  readonly align?: 'left' | 'center' | 'right';
  /** Points across in which the text is aligned. */
  readonly room?: number;
  readonly color?: string;
}

/** What the edges of every page say. */
export interface PageEdges {
  /** Left and right in the upper edge: seal of the run and head of the audit chain. */
  readonly marks: readonly [left: string, right: string];
  /** Left in the lower edge; the number of the page stands on the right. */
  readonly note: string;
}

/** Part of the size of letters by which lines follow each other. */
const LEADING = 1.22;
const EDGE_SIZE = 6.5;
const EDGE_COLOR = '#444444';
const INK = '#000000';

/**
 * A PDF that is drawn page by page; what is drawn leaves for the file as soon as a page is full, so that memory stays
 * flat. The same content gives the same bytes, except where a password encrypts them.
 */
export class Paper {
  private readonly doc: PDFKit.PDFDocument;
  private readonly sink: Writable;
  private readonly letters: Letters;
  private readonly count: PDFKit.PDFKitReference;
  /** Name of the font in the page, which the number of pages needs. */
  private countFont: { readonly id: string; readonly ref: unknown } | null = null;
  private readonly registered = new Set<string>();
  private pages = 0;
  format: PageFormat = { width: 0, height: 0 };

  private constructor(doc: PDFKit.PDFDocument, sink: Writable) {
    this.doc = doc;
    this.sink = sink;
    this.letters = new Letters(doc);
    // Nobody knows the number of pages before the last one: each page shows the same drawing, which is made at the end.
    this.count = doc.ref({ Type: 'XObject', Subtype: 'Form', BBox: [0, -3, 60, 9] });
  }

  /** Begins a file. pdfkit loads only here. */
  static async begin(sink: Writable, about: PrintedAbout, password?: string): Promise<Paper> {
    const { default: PDFDocument } = await import('pdfkit');
    const doc = new PDFDocument({
      autoFirstPage: false,
      margin: 0,
      lang: about.lang,
      displayTitle: true,
      info: {
        Title: about.title,
        Creator: `binjai-pay ${about.version}`,
        Producer: 'PDFKit',
        CreationDate: new Date(about.madeAt),
      },
      // AES with 256 bits; whoever may open it may also print it.
      ...(password !== undefined && {
        pdfVersion: '1.7ext3',
        userPassword: password,
        permissions: { printing: 'highResolution', copying: true, contentAccessibility: true },
      }),
    });
    return new Paper(doc, sink);
  }

  /** Begins a page; what was drawn on the one before goes to the file. */
  async page(format: PageFormat, edges: PageEdges): Promise<void> {
    this.doc.addPage({ size: [format.width, format.height], margin: 0 });
    await this.drain();
    this.pages++;
    this.format = format;
    const look = { size: EDGE_SIZE, color: EDGE_COLOR };
    const room = format.width - EDGES.left - EDGES.right;
    const [left, right] = edges.marks;
    const top = EDGES.top - 20;
    const isOneLine = this.width(left, look) + this.width(right, look) + 12 <= room;
    this.text(left, EDGES.left, isOneLine ? top : top - 8, look);
    this.text(right, EDGES.left, top, { ...look, room, align: isOneLine ? 'right' : 'left' });
    const foot = format.height - EDGES.bottom + 14;
    for (const [index, line] of this.lines(edges.note, look, room - 60)
      .slice(0, 2)
      .entries())
      this.text(line, EDGES.left, foot + index * 8, look);
    this.number(format.width - EDGES.right, foot);
  }

  /** Ends the file; gives the number of its pages. */
  async end(): Promise<number> {
    const { countFont, count } = this;
    Object.assign(count.data, { Resources: { Font: { [countFont?.id ?? 'F1']: countFont?.ref } } });
    count.end(Buffer.from(`BT /${countFont?.id} ${EDGE_SIZE} Tf (${this.pages}) Tj ET\n`, 'latin1'));
    this.doc.end();
    await this.drain();
    return this.pages;
  }

  /** Points across that a text takes in one line. */
  width(text: string, { size, weight = 'plain' }: TextLook): number {
    const clean = this.letters.spelled(text, weight);
    this.use(clean, size, weight);
    return this.doc.widthOfString(clean);
  }

  /** A text in lines that fit into a room; words are kept whole unless one alone is wider. */
  lines(text: string, look: TextLook, room: number): readonly string[] {
    return text.split('\n').flatMap((line) => this.wrapped(line, look, room));
  }

  /** Draws a text of one line, its upper edge at `y`. */
  text(text: string, x: number, y: number, look: TextLook): void {
    if (text === '') return;
    const { size, weight = 'plain', align = 'left', room = 0, color = INK } = look;
    const clean = this.letters.spelled(text, weight);
    const free = align === 'left' ? 0 : room - this.width(clean, look);
    this.use(clean, size, weight);
    this.doc
      .fillColor(color)
      .text(clean, x + (align === 'center' ? free / 2 : free), y, { lineBreak: false });
  }

  fill(x: number, y: number, width: number, height: number, color: string): void {
    this.doc.rect(x, y, width, height).fill(color);
  }

  /** A straight line, of a point's part in width. */
  line(x: number, y: number, toX: number, toY: number, width: number, color: string): void {
    this.doc.lineWidth(width).strokeColor(color).moveTo(x, y).lineTo(toX, toY).stroke();
  }

  private wrapped(text: string, look: TextLook, room: number): readonly string[] {
    if (this.width(text, look) <= room) return [text];
    const lines: string[] = [];
    for (const word of text.split(' ')) {
      const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
      if (this.width(longer, look) <= room) lines.splice(-1, 1, longer);
      else lines.push(...this.cut(word, look, room));
    }
    return lines;
  }

  /** A word in pieces that fit, usually one. */
  private cut(word: string, look: TextLook, room: number): readonly string[] {
    const pieces: string[] = [];
    for (const letter of word) {
      const longer = `${pieces.at(-1) ?? ''}${letter}`;
      if (pieces.length > 0 && this.width(longer, look) <= room) pieces[pieces.length - 1] = longer;
      else pieces.push(letter);
    }
    return pieces;
  }

  private use(text: string, size: number, weight: Weight): void {
    const { name, file } = fontFor(text, weight);
    if (file !== undefined && !this.registered.has(name)) {
      this.doc.registerFont(name, file);
      this.registered.add(name);
    }
    this.doc.font(name, size);
  }

  /** `3 / 12` in the lower edge. */
  private number(right: number, y: number): void {
    const look = { size: EDGE_SIZE, color: EDGE_COLOR };
    const x = right - 24;
    const before = `${this.pages} / `;
    this.text(before, x - this.width(before, look), y, look);
    const font: unknown = Reflect.get(this.doc, '_font');
    if (this.countFont === null) {
      const id = String(Reflect.get(Object(font), 'id'));
      this.countFont = { id, ref: this.doc.page.fonts[id] };
    }
    this.doc.page.xobjects.Pages = this.count;
    this.doc.addContent(`q 1 0 0 -1 ${x} ${y + EDGE_SIZE * 0.72} cm /Pages Do Q`);
  }

  private async drain(): Promise<void> {
    for (let chunk: unknown = this.doc.read(); chunk !== null; chunk = this.doc.read())
      if (!this.sink.write(chunk)) await once(this.sink, 'drain');
  }
}

/** Points from one line of a size to the next. */
export function leading(size: number): number {
  return size * LEADING;
}
