import type { PrintedAbout } from './printed-about.ts';

/** A line of a slip: what it is, and the amount as people read it. */
export type SlipAmount = readonly [label: string, amount: string];

/** One side of a part: its lines and their sum. */
export interface SlipSide {
  readonly heading: string;
  readonly lines: readonly SlipAmount[];
  readonly sum: SlipAmount;
}

/** A part of a slip, such as salary or TPP: income beside deductions, and what follows from both. */
export interface SlipPart {
  readonly title: string;
  readonly income: SlipSide;
  readonly deductions: SlipSide;
  readonly closing: readonly SlipAmount[];
}

/** A slip as it is printed. */
export interface PrintedSlip {
  readonly nip: string;
  readonly unit: string | null;
  /** Office, name of the slip, period. */
  readonly titles: readonly string[];
  /** How many of the titles, from the first, name the office. */
  readonly letterhead: number;
  readonly notices: readonly string[];
  /** Whom it is about. */
  readonly person: readonly (readonly [label: string, value: string])[];
  readonly parts: readonly SlipPart[];
  readonly received: SlipAmount;
  readonly inWords: string;
  readonly notes: readonly string[];
  readonly signature: readonly string[];
  /** What the head of every page says: seal and chain head. */
  readonly pageMarks: readonly [left: string, right: string];
  readonly pageNote: string;
}

/** One file of slips. */
export interface SlipFile {
  readonly name: string;
  readonly about: PrintedAbout;
  slips(): Iterable<PrintedSlip>;
}

/** How slips are locked: whoever opens one must know the word. */
export interface SlipLock {
  readonly password?: string;
}
