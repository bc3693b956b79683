import type { PrintedWords, ReportSheet, ReportValue } from '../../app/ports/reports.ts';
import { EDGES, leading, type Paper, type TextLook } from './paper.ts';
import type { TablePlan } from './table-plan.ts';
import { type LaidRow, TableRows } from './table-rows.ts';

const NOTICE = '#c00000';
const RULE = '#000000';
const TEXT_SIZE = 8.5;
const TITLE_SIZE = 11;
/** Rows that keep the name of their unit company at the foot of a page. */
const COMPANY = 2;
/** Rows at the end of a table that stand on one page with total and signatures: the last person and the unit's sum. */
const KEPT = 2;

/** Points between signatures beside each other. */
const SIGNATURE_GAP = 12;

/** One line of the signatures: what each block has there, in as many lines as it takes. */
interface SignatureLine {
  readonly blocks: readonly (readonly string[])[];
  /** In lines. */
  readonly height: number;
}

/** A row and what of it counts in sums. */
interface HeldRow extends LaidRow {
  readonly values: readonly ReportValue[];
}

/**
 * Draws a table page by page: titles on the first page, headings on each, sums of each page and up to it where the sheet
 * asks for them. The last rows, total, footer and signatures stay together, so that nobody signs a page without amounts.
 * @returns number of rows, without sums of pages
 */
export async function drawTable(
  paper: Paper,
  sheet: ReportSheet,
  plan: TablePlan,
  words: PrintedWords,
): Promise<number> {
  return new TablePages(paper, sheet, plan, words).draw();
}

class TablePages {
  private readonly paper: Paper;
  private readonly sheet: ReportSheet;
  private readonly plan: TablePlan;
  private readonly rows: TableRows;
  /** Points across between the edges of the page. */
  private readonly room: number;
  private readonly bottom: number;
  /** Column of the labels of sums: the widest one of text. */
  private readonly labelColumn: number;
  private readonly pageSums: number[];
  private readonly allSums: number[];
  private pages = 0;
  private y = 0;
  private isPageEmpty = true;

  constructor(paper: Paper, sheet: ReportSheet, plan: TablePlan, words: PrintedWords) {
    this.paper = paper;
    this.sheet = sheet;
    this.plan = plan;
    this.rows = new TableRows(paper, plan, words);
    this.room = plan.format.width - EDGES.left - EDGES.right;
    this.bottom = plan.format.height - EDGES.bottom;
    const text = plan.columns.map(({ format, width }) => (format === 'text' ? width : 0));
    this.labelColumn = text.indexOf(Math.max(...text));
    this.pageSums = plan.columns.map(() => 0);
    this.allSums = plan.columns.map(() => 0);
  }

  async draw(): Promise<number> {
    await this.newPage();
    const held: HeldRow[] = [];
    let count = 0;
    for (const values of this.sheet.rows()) {
      held.push({ ...this.rows.lay(values, this.sheet.emphasis?.(values) ?? 'plain'), values });
      count++;
      if (held.length > KEPT) await this.place(held.shift() as HeldRow);
    }
    await this.end(held);
    return count;
  }

  private async newPage(): Promise<void> {
    const { paper, sheet, plan } = this;
    const { name, pageMarks = ['', ''], pageNote } = sheet;
    await paper.page(plan.format, {
      marks: pageMarks,
      note: pageNote === undefined ? name : `${name} · ${pageNote}`,
    });
    this.pages++;
    this.y = EDGES.top;
    if (this.pages === 1) this.drawTitles();
    this.y = this.rows.headings(this.y);
    this.pageSums.fill(0);
    this.isPageEmpty = true;
  }

  /** The office above a line, as on its letters, then what the list is. */
  private drawTitles(): void {
    const { titles, notices = [], letterhead = 0 } = this.sheet;
    for (const [index, title] of titles.entries()) {
      if (index === letterhead && index > 0) {
        this.paper.line(EDGES.left, this.y + 1, EDGES.left + this.room, this.y + 1, 1.2, RULE);
        this.y += 6;
      }
      // Of the office an address follows its names.
      const isBold = index === letterhead || (index < letterhead && index < 2);
      const size = index === letterhead ? TITLE_SIZE : TEXT_SIZE + (isBold ? 1 : 0);
      this.drawCentred(title, { size, weight: isBold ? 'bold' : 'plain' });
    }
    for (const notice of notices)
      this.drawCentred(notice, { size: TEXT_SIZE, weight: 'bold', color: NOTICE });
    this.y += leading(TEXT_SIZE) / 2;
  }

  private drawCentred(text: string, look: TextLook): void {
    for (const line of this.paper.lines(text, look, this.room)) {
      this.paper.text(line, EDGES.left, this.y, { ...look, room: this.room, align: 'center' });
      this.y += leading(look.size);
    }
  }

  private async place(row: HeldRow): Promise<void> {
    const company = row.look === 'heading' ? COMPANY * this.rows.height(2) : 0;
    const needed = row.height + company + this.sumsHeight();
    if (!this.isPageEmpty && this.y + needed > this.bottom) await this.endPage();
    this.drawRow(row);
  }

  private drawRow({ values, ...row }: HeldRow): void {
    this.y = this.rows.row(row, this.y);
    this.isPageEmpty = false;
    if (row.look !== 'plain') return;
    for (const [index, { total, place }] of this.plan.columns.entries()) {
      const value = values[place];
      if (!total || typeof value !== 'number') continue;
      this.pageSums[index] = (this.pageSums[index] ?? 0) + value;
      this.allSums[index] = (this.allSums[index] ?? 0) + value;
    }
  }

  private async endPage(): Promise<void> {
    this.sumPage();
    this.rows.grid(this.y);
    await this.newPage();
  }

  /** Height of the sums at the foot of a page. */
  private sumsHeight(): number {
    return this.sheet.paging === undefined ? 0 : 2 * this.rows.height(1);
  }

  private sumPage(): void {
    const { paging } = this.sheet;
    if (paging === undefined) return;
    this.drawSum(paging.page, this.pageSums, 'subtotal');
    if (this.pages > 1) this.drawSum(paging.upTo, this.allSums, 'subtotal');
  }

  private drawSum(label: string | undefined, sums: readonly number[], look: 'subtotal' | 'total'): void {
    const values: ReportValue[] = this.sheet.columns.map(() => null);
    for (const [index, { total, place }] of this.plan.columns.entries()) {
      if (total) values[place] = sums[index] ?? 0;
      else if (index === this.labelColumn) values[place] = label ?? null;
    }
    this.y = this.rows.row(this.rows.lay(values, look), this.y);
  }

  /** The last rows, sums of the page, total, footer and signatures. */
  private async end(held: readonly HeldRow[]): Promise<void> {
    const { footer = [], signatures = [], columns, totalLabel } = this.sheet;
    const look: TextLook = { size: TEXT_SIZE };
    const line = leading(TEXT_SIZE);
    const lines = footer.flatMap((text) => this.paper.lines(text, look, this.room));
    const signing = this.signing(signatures, look);
    const signed = signing.reduce((all, { height }) => all + height, 0);
    const rows = held.reduce((all, { height }) => all + height, 0) + this.sumsHeight();
    const block = rows + this.rows.height(2) + (lines.length + signed + 2) * line;
    if (!this.isPageEmpty && this.y + block > this.bottom) await this.endPage();
    for (const row of held) this.drawRow(row);
    if (this.pages > 1) this.sumPage();
    if (columns.some(({ total }) => total)) this.drawSum(totalLabel, this.allSums, 'total');
    this.rows.grid(this.y);
    this.y += line;
    for (const text of lines) {
      this.paper.text(text, EDGES.left, this.y, look);
      this.y += line;
    }
    this.y += line;
    this.drawSignatures(signing, look);
  }

  /** Lines of the signatures beside each other: what is too long for its block goes on below, in all blocks alike. */
  private signing(
    signatures: NonNullable<ReportSheet['signatures']>,
    look: TextLook,
  ): readonly SignatureLine[] {
    const room = this.room / Math.max(1, signatures.length) - SIGNATURE_GAP;
    const count = Math.max(0, ...signatures.map((block) => block.length));
    return Array.from({ length: count }, (_, at) => {
      const blocks = signatures.map((block) => this.paper.lines(block[at] ?? '', look, room));
      return { blocks, height: Math.max(1, ...blocks.map(({ length }) => length)) };
    });
  }

  private drawSignatures(signing: readonly SignatureLine[], look: TextLook): void {
    const line = leading(TEXT_SIZE);
    for (const { blocks, height } of signing) {
      const room = this.room / blocks.length;
      for (const [index, texts] of blocks.entries())
        for (const [at, text] of texts.entries())
          this.paper.text(text, EDGES.left + index * room, this.y + at * line, {
            ...look,
            align: 'center',
            room,
          });
      this.y += height * line;
    }
  }
}
