import type { Actor } from './actor.ts';

/** The file by which a bank was told to pay a run; never the file itself, only what it can be made of again. */
export interface StoredBankFile {
  readonly id: number;
  readonly run: number;
  /** Seal of the run as it was paid. */
  readonly seal: string;
  /** The layout as JSON. */
  readonly layout: string;
  /** Name of the file, without folder. */
  readonly file: string;
  readonly people: number;
  /** Sum of the file, whole rupiah. */
  readonly amount: number;
  readonly sha256: string;
  readonly actor: string;
  readonly recordedAt: string;
}

/** What a store knows of bank files. */
export interface BankStore {
  /** Appends a bank file of an approved run and the act `bank`; only inside `write`. */
  addBankFile(file: Omit<StoredBankFile, 'id' | 'actor' | 'recordedAt'>, actor: Actor): StoredBankFile;
  /** The file that was made since a run was last approved; null where there is none. */
  bankFileOf(run: number): StoredBankFile | null;
  /** Every bank file in the order of recording. */
  bankFiles(): readonly StoredBankFile[];
}
