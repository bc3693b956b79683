import type { PrintedSlip, SlipAmount, SlipPart, SlipSide } from '../../app/ports/slips.ts';
import { EDGES, leading, type PageFormat, type Paper, type TextLook } from './paper.ts';

const A4_UPRIGHT: PageFormat = { width: 595.28, height: 841.89 };
const SIZE = 9;
const LINE = leading(SIZE);
const LEFT = EDGES.left + 12;
const ROOM = A4_UPRIGHT.width - 2 * LEFT;
const GAP = 18;
const HALF = (ROOM - GAP) / 2;
const BOTTOM = A4_UPRIGHT.height - EDGES.bottom;
/** Points of the widest amount of a line. */
const AMOUNT = 78;
/** Points across of a label of a person's particulars. */
const LABEL = 88;
const RULE = '#000000';
const GRID = '#b0b0b0';
const BAND = '#d9e2f3';
const NOTICE = '#c00000';
const BOLD: TextLook = { size: SIZE, weight: 'bold' };
const PLAIN: TextLook = { size: SIZE };
const SMALL: TextLook = { size: 7.5 };

/**
 * Draws one slip, from the top of a page of its own: usually one page, as many as its lines need. What is received
 * stands with its words and the signature.
 */
export async function drawSlip(paper: Paper, slip: PrintedSlip): Promise<void> {
  const page = new SlipPage(paper, slip);
  await page.draw();
}

class SlipPage {
  private readonly paper: Paper;
  private readonly slip: PrintedSlip;
  private y = 0;

  constructor(paper: Paper, slip: PrintedSlip) {
    this.paper = paper;
    this.slip = slip;
  }

  async draw(): Promise<void> {
    await this.page();
    this.titles();
    this.person();
    for (const part of this.slip.parts) await this.part(part);
    await this.received();
  }

  private async page(): Promise<void> {
    const { pageMarks, pageNote } = this.slip;
    await this.paper.page(A4_UPRIGHT, { marks: pageMarks, note: pageNote });
    this.y = EDGES.top + 6;
  }

  /** Makes room for what belongs together; a further page says again whose slip it is. */
  private async fit(height: number): Promise<void> {
    if (this.y + height <= BOTTOM) return;
    await this.page();
    const { titles, letterhead, person } = this.slip;
    const [name = '', nip = ''] = person.map(([, value]) => value);
    const title = [titles[letterhead], titles[letterhead + 1], name, nip].join(' · ');
    for (const line of this.paper.lines(title, BOLD, ROOM)) this.textLine(line, BOLD);
    this.y += LINE / 2;
  }

  private titles(): void {
    const { titles, letterhead, notices } = this.slip;
    for (const [index, title] of titles.entries()) {
      if (index === letterhead && index > 0) {
        this.paper.line(LEFT, this.y + 1, LEFT + ROOM, this.y + 1, 1.2, RULE);
        this.y += 6;
      }
      const isBold = index === letterhead || (index < letterhead && index < 2);
      this.centred(title, { size: index === letterhead ? 12 : SIZE, weight: isBold ? 'bold' : 'plain' });
    }
    for (const notice of notices) this.centred(notice, { ...BOLD, color: NOTICE });
    this.y += LINE / 2;
  }

  private centred(text: string, look: TextLook): void {
    for (const line of this.paper.lines(text, look, ROOM)) {
      this.paper.text(line, LEFT, this.y, { ...look, room: ROOM, align: 'center' });
      this.y += leading(look.size);
    }
  }

  /** Particulars in two columns, the first half of them on the left. */
  private person(): void {
    const { person } = this.slip;
    const rows = Math.ceil(person.length / 2);
    const top = this.y;
    let lowest = top;
    for (const [index, [label, value]] of person.entries()) {
      const isLeft = index < rows;
      if (index === rows) this.y = top;
      const x = isLeft ? LEFT : LEFT + HALF + GAP;
      this.paper.text(label, x, this.y, PLAIN);
      this.paper.text(':', x + LABEL, this.y, PLAIN);
      const lines = this.paper.lines(value, PLAIN, HALF - LABEL - 8);
      for (const line of lines) {
        this.paper.text(line, x + LABEL + 8, this.y, PLAIN);
        this.y += LINE;
      }
      lowest = Math.max(lowest, this.y);
    }
    this.y = lowest + LINE / 2;
  }

  private async part({ title, income, deductions, closing }: SlipPart): Promise<void> {
    await this.fit(5 * LINE);
    this.paper.fill(LEFT, this.y, ROOM, LINE + 3, BAND);
    this.paper.text(title, LEFT + 4, this.y + 3, BOLD);
    this.y += LINE + 6;
    const right = LEFT + HALF + GAP;
    this.paper.text(income.heading, LEFT, this.y, BOLD);
    this.paper.text(deductions.heading, right, this.y, BOLD);
    this.y += LINE;
    const rows = Math.max(income.lines.length, deductions.lines.length);
    for (let row = 0; row < rows; row++) await this.row(income.lines[row], deductions.lines[row], PLAIN);
    await this.fit((2 + closing.length) * LINE + 8);
    this.sums(income, deductions);
    for (const [label, amount] of closing) {
      this.paper.text(label, right, this.y, BOLD);
      this.amount(amount, right, BOLD);
      this.y += LINE;
    }
    this.y += LINE / 2;
  }

  private sums(income: SlipSide, deductions: SlipSide): void {
    for (const x of [LEFT, LEFT + HALF + GAP]) this.paper.line(x, this.y, x + HALF, this.y, 0.6, RULE);
    this.y += 3;
    this.entry(income.sum, LEFT, BOLD);
    this.entry(deductions.sum, LEFT + HALF + GAP, BOLD);
    this.y += LINE + 2;
  }

  private async row(
    income: SlipAmount | undefined,
    deduction: SlipAmount | undefined,
    look: TextLook,
  ): Promise<void> {
    const height = LINE * Math.max(this.lineCount(income, look), this.lineCount(deduction, look));
    await this.fit(height);
    if (income !== undefined) this.entry(income, LEFT, look);
    if (deduction !== undefined) this.entry(deduction, LEFT + HALF + GAP, look);
    this.y += height;
  }

  private lineCount(entry: SlipAmount | undefined, look: TextLook): number {
    return entry === undefined ? 1 : this.paper.lines(entry[0], look, HALF - AMOUNT).length;
  }

  /** A label in as many lines as it needs, its amount beside the first. */
  private entry([label, amount]: SlipAmount, x: number, look: TextLook): void {
    for (const [at, line] of this.paper.lines(label, look, HALF - AMOUNT).entries())
      this.paper.text(line, x, this.y + at * LINE, look);
    this.amount(amount, x, look);
  }

  private amount(amount: string, x: number, look: TextLook): void {
    this.paper.text(amount, x, this.y, { ...look, room: HALF, align: 'right' });
  }

  /** What is received, in figures and words, notes, and who signs: all on one page. */
  private async received(): Promise<void> {
    const { received, inWords, notes } = this.slip;
    const signature = this.slip.signature.flatMap((line) => this.paper.lines(line, PLAIN, HALF));
    const words = this.paper.lines(inWords, PLAIN, ROOM);
    const small = notes.flatMap((note) => this.paper.lines(note, SMALL, ROOM));
    const height =
      2 * LINE + words.length * LINE + small.length * leading(SMALL.size) + (signature.length + 2) * LINE;
    await this.fit(height);
    const [label, amount] = received;
    const look: TextLook = { size: 10.5, weight: 'bold' };
    this.paper.fill(LEFT, this.y, ROOM, 19, BAND);
    this.paper.text(label, LEFT + 4, this.y + 6, look);
    this.paper.text(amount, LEFT, this.y + 6, { ...look, room: ROOM - 4, align: 'right' });
    this.y += 24;
    for (const line of words) this.textLine(line, PLAIN);
    this.y += LINE / 2;
    for (const line of small) this.textLine(line, SMALL);
    this.paper.line(LEFT, this.y + 3, LEFT + ROOM, this.y + 3, 0.4, GRID);
    this.y += LINE;
    for (const line of signature) {
      this.paper.text(line, LEFT + HALF + GAP, this.y, { ...PLAIN, room: HALF, align: 'center' });
      this.y += LINE;
    }
  }

  private textLine(text: string, look: TextLook): void {
    this.paper.text(text, LEFT, this.y, look);
    this.y += leading(look.size);
  }
}
