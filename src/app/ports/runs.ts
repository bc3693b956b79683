import type { Period } from '../../domain/calendar/period.ts';
import type { PaidAddition } from '../../domain/pay/additions.ts';
import type { Arrears, CarriedDeduction, RunKind } from '../../domain/pay/posted.ts';
import type { SlipTotals } from '../../domain/pay/slip-lines.ts';
import type { TakenDeduction } from '../../domain/pay/take-home.ts';
import type { Actor } from './actor.ts';
import type { AuditEntry } from './audit-chain.ts';
import type { MonthLaw } from './law.ts';

export type RunStatus = 'draft' | 'approved' | 'paid';

/** What identifies a computation. */
export interface RunHeader {
  readonly period: Period;
  readonly kind: RunKind;
  /** Last batch that the run has seen. */
  readonly watermark: number;
  readonly policyDigest: string;
  readonly rulesDigest: string;
  readonly programVersion: string;
  /** Approved runs on which it builds, by id: the year's tax, carried deductions and arrears depend on them. */
  readonly posted: readonly number[];
  /** Law and policy by which it computed earlier months again for arrears: those known on that day. */
  readonly laws: readonly MonthLaw[];
}

export interface RunTotals extends SlipTotals {
  readonly people: number;
  readonly held: number;
}

export interface Run extends RunHeader {
  readonly id: number;
  readonly status: RunStatus;
  /** SHA-256 over period, kind, policy and rules digests and every slip in NIP order. */
  readonly seal: string;
  readonly totals: RunTotals;
  readonly computedAt: string;
  readonly computedBy: string;
  readonly computedOsUser: string;
  /** null while the run is a draft. */
  readonly approvedAt: string | null;
  readonly approvedBy: string | null;
  readonly approvedOsUser: string | null;
  /** null until the run is paid. */
  readonly paidAt: string | null;
  readonly paidBy: string | null;
  readonly paidOsUser: string | null;
}

/** A slip as stored: identity as of the run, lines, totals. */
export interface SlipRow {
  readonly nip: string;
  readonly nama: string | null;
  readonly jenis: string;
  readonly golongan: string | null;
  readonly mkg: number | null;
  readonly unit: string | null;
  readonly jabatan: string | null;
  readonly kelasJabatan: number | null;
  readonly ptkp: string;
  readonly npwp: string | null;
  readonly nik: string | null;
  readonly bank: string | null;
  readonly rekening: string | null;
  readonly status: 'ok' | 'held';
  /** Components without evidence, comma separated; empty when none. */
  readonly missing: string;
  /** Total score in hundredths; null where there is none. */
  readonly score: number | null;
  readonly predikat: string | null;
  /** Oddities, comma separated; empty when none. */
  readonly oddities: string;
  /** Amount per line code, whole rupiah. */
  readonly lines: Readonly<Record<string, number>>;
  readonly totals: SlipTotals;
  readonly taxableSalary: number;
  readonly taxableOther: number;
  /** Pension and old-age contributions with their arrears, and zakat taken. */
  readonly contributions: number;
  /** Tax on other income without final tax. */
  readonly taxOther: number;
  /** Whether the year's tax was settled on it. */
  readonly settled: boolean;
  /** What the lines do not tell; null for the many slips without any of it. */
  readonly details: SlipDetails | null;
}

/** A slip to be stored: lines and details as the JSON texts that are stored and sealed. */
export interface NewSlip extends Omit<SlipRow, 'lines' | 'details'> {
  readonly lines: string;
  readonly details: string | null;
}

/** What a run's seal has of a slip before its lines (`head`), and between them and its details (`tail`): JSON arrays. */
export interface SealedText {
  readonly head: string;
  readonly tail: string;
}

/** Arrears by origin, additions, deductions and what is carried. */
export interface SlipDetails {
  readonly arrears: readonly Arrears[];
  readonly additions: readonly PaidAddition[];
  readonly deductions: readonly TakenDeduction[];
  readonly carried: readonly CarriedDeduction[];
}

/** Writes the slips of one run in NIP order and seals it. */
export interface RunWriter {
  /** @param sealed what the seal says of the slip, where it has been made already from the same values */
  slip(slip: NewSlip, sealed?: SealedText): void;
  /** Stores run, totals and seal; gives the finished run. */
  finish(): Run;
}

/** Runs and their slips. */
export interface RunStore {
  /** Replaces the draft of the period and kind, if any; only inside `write`. */
  startRun(header: RunHeader, actor: Actor): RunWriter;
  runs(): readonly Run[];
  run(period: Period, kind: RunKind): Run | null;
  /**
   * Moves a run to another status and records the act `approve`, `reopen` or `pay`; only inside `write`.
   * RefusedError `run-status` when the run does not stand at `from`.
   */
  setRunStatus(run: number, from: RunStatus, to: RunStatus, actor: Actor, detail: AuditEntry['detail']): Run;
  /** Seal computed anew from the stored slips; equals the run's own unless something was tampered with. */
  sealAnew(run: number): string;
  slips(run: number): Iterable<SlipRow>;
  slip(run: number, nip: string): SlipRow | null;
  /** Slips of a span of NIPs, both ends included, in NIP order. */
  slipsBetween(run: number, first: string, last: string): readonly SlipRow[];
  /** Slips whose TPP is held, in NIP order. */
  heldSlips(run: number): readonly SlipRow[];
  /** Slips that have details, in NIP order. */
  slipsWithDetails(run: number): Iterable<SlipRow>;
}
