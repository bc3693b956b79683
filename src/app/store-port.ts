import type { Period } from '../domain/calendar/period.ts';
import type { PaidAddition } from '../domain/pay/additions.ts';
import type { Arrears, CarriedDeduction, RunKind } from '../domain/pay/posted.ts';
import type { SlipTotals } from '../domain/pay/slip-lines.ts';
import type { EmployeeEvidence } from '../domain/pay/slip-work.ts';
import type { TakenDeduction } from '../domain/pay/take-home.ts';
import type { EvidenceKind } from '../domain/pay/trace.ts';
import type { EmployeeFact, EmployeeRecord } from '../domain/people/employee.ts';
import type {
  AssessmentFact,
  AttendanceFact,
  DisciplineFact,
  FactPlace,
  PredicateFact,
  TargetFact,
} from '../domain/performance/evidence.ts';
import type { Actor } from './actor.ts';
import type { ObjectionStore } from './objection-port.ts';
import type { TargetStore } from './target-port.ts';

export type { Actor, RunKind };

/** Where a column of the canonical sheet stood in the imported one. */
export interface HeaderPlace {
  readonly letter: string;
  readonly header: string;
}

/** One imported sheet: facts recorded together. */
export interface NewBatch {
  readonly kind: EvidenceKind;
  readonly file: string;
  readonly sheet: string | null;
  readonly sha256: string;
  /** Period given by `--period` for rows without their own; null when every row names its own. */
  readonly period: Period | null;
  /**
   * Batches of its kind with a lower number are superseded for the periods that it holds and for `period`; null where
   * it only adds. The sheets of one command have the same number, so that none of them supersedes another.
   */
  readonly replacesBefore: number | null;
  /** Place per canonical column. */
  readonly headers: Readonly<Record<string, HeaderPlace>>;
  /** Employees only: which fields the sheet had a column for, bit i for `EMPLOYEE_FIELDS[i]`. */
  readonly present: number;
  /** Rows of the sheet that were left out because of an error, in sheet order; empty unless that was asked for. */
  readonly leftOut: readonly LeftOutRow[];
}

/** A row of a sheet that was not recorded, and the problem code that says why. */
export interface LeftOutRow {
  readonly row: number;
  /** null where it cannot be read. */
  readonly nip: string | null;
  readonly code: string;
}

/** Employee rows before and after some imports, as far as in force. */
export interface ChangedEmployee {
  readonly nip: string;
  readonly before: readonly EmployeeFact[];
  readonly now: readonly EmployeeFact[];
}

/** A value of a sheet's row as it is stored. */
export type StoredValue = string | number | null;

/** What the replacement of a sheet does to one row, told apart by its key. */
export interface ReplacedRow {
  readonly nip: string;
  /** What tells several rows of an employee apart (rater, indicator, code and text); empty where there is one row. */
  readonly key: string;
  /** Stored values by column; null where the row is not there. */
  readonly before: Readonly<Record<string, StoredValue>> | null;
  readonly now: Readonly<Record<string, StoredValue>> | null;
}

/** How many rows a replacement added, changed and removed, and the first of them in NIP order. */
export interface Replacement {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly rows: readonly ReplacedRow[];
}

export interface Batch extends NewBatch {
  readonly id: number;
  readonly rows: number;
  /** SHA-256 over the batch and its rows as recorded. */
  readonly seal: string;
  readonly actor: string;
  readonly osUser: string;
  readonly recordedAt: string;
}

/** An addition or deduction of one employee and period. */
export interface AdjustmentFact extends FactPlace {
  /** Code in capitals. */
  readonly kode: string;
  readonly uraian: string | null;
  readonly arah: 'tambah' | 'potong';
  /** Whole rupiah, above 0. */
  readonly jumlah: number;
  /** How an addition is taxed; null for deductions. */
  readonly kenaPajak: 'tidak' | 'ya' | 'final' | null;
  /** Lower numbers are taken first. */
  readonly prioritas: number | null;
}

/** What was paid and withheld in the months of a year before the program was used, in whole rupiah. */
export interface OpeningFact extends FactPlace {
  readonly tahun: number;
  readonly brutoGaji: number;
  readonly brutoTpp: number;
  readonly iuran: number;
  readonly pphGaji: number;
  readonly pphTpp: number;
  /** Months with income, 1 to 12. */
  readonly bulan: number;
}

/** Appends the rows of one batch. Rows are in sheet order; `row` is the row number in the sheet. */
export interface BatchWriter {
  readonly batch: number;
  employee(row: number, nip: string, effective: Period, values: EmployeeRecord): void;
  attendance(row: number, nip: string, period: Period, counts: Readonly<Record<string, number>>): void;
  assessment(row: number, nip: string, period: Period, fact: Omit<AssessmentFact, 'batch' | 'row'>): void;
  target(row: number, nip: string, period: Period, fact: Omit<TargetFact, 'batch' | 'row'>): void;
  predicate(row: number, nip: string, period: Period, fact: Omit<PredicateFact, 'batch' | 'row'>): void;
  discipline(row: number, nip: string, fact: Omit<DisciplineFact, 'batch' | 'row'>): void;
  adjustment(row: number, nip: string, period: Period, fact: Omit<AdjustmentFact, 'batch' | 'row'>): void;
  opening(row: number, nip: string, fact: Omit<OpeningFact, 'batch' | 'row'>): void;
}

/** A policy as recorded; `json` is the validated, scaled form, `text` the file as given. */
export interface StoredPolicy {
  readonly id: number;
  readonly effective: Period;
  readonly digest: string;
  readonly name: string;
  readonly file: string;
  readonly text: string;
  readonly json: string;
  readonly recordedAt: string;
  readonly actor: string;
}

/** A version of a rule that the office recorded; `value` and `source` are JSON as in the program's rule files. */
export interface StoredRule {
  readonly id: number;
  /** Id of the rule: `allowance.rice-price`. */
  readonly rule: string;
  /** First day on which it holds, `YYYY-MM-DD`. */
  readonly effective: string;
  readonly value: string;
  readonly source: string;
  /** SHA-256 over rule, day, value and source in canonical form. */
  readonly digest: string;
  readonly file: string;
  readonly actor: string;
  readonly osUser: string;
  readonly recordedAt: string;
}

/** What the office said about itself; `json` are all its settings from that month on. */
export interface StoredOffice {
  readonly id: number;
  readonly effective: Period;
  /** SHA-256 over the month and the settings. */
  readonly digest: string;
  readonly json: string;
  readonly actor: string;
  readonly recordedAt: string;
}

/** What the office says that a heading of its sheets means; `field` is `-` where the column is not to be read. */
export interface StoredMeaning {
  readonly heading: string;
  readonly field: string;
  readonly actor: string;
  readonly recordedAt: string;
}

/** Law and policy of a month, by digest. */
export interface MonthLaw {
  readonly period: Period;
  readonly policyDigest: string;
  readonly rulesDigest: string;
}

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

/** JSON text that a run's seal has of a slip before its lines (`head`), and between them and its details (`tail`). */
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

/** One act in the audit chain. `detail` is plain data, never account or tax numbers. */
export interface AuditEntry {
  readonly id: number;
  readonly at: string;
  readonly act: string;
  readonly actor: string;
  readonly osUser: string;
  readonly host: string;
  readonly subject: string;
  readonly detail: Readonly<Record<string, string | number>>;
  readonly hash: string;
}

/** An act of which a table tells besides the audit chain, as its entry must tell it. */
export interface StoredAct extends Omit<AuditEntry, 'id' | 'hash' | 'act' | 'at'> {
  readonly act: 'import' | 'policy' | 'rules-import' | 'office' | 'mapping' | 'run' | 'approve' | 'pay';
  /** null where the table has another moment than the entry. */
  readonly at: string | null;
}

/** What was done, without who and when. */
export type Act = Pick<AuditEntry, 'act' | 'subject' | 'detail'>;

/** Acts of a reader that wait beside the database until the next writer takes them into the audit chain. */
export interface PendingActs {
  readonly id: string;
  /** When they were done, UTC. */
  readonly at: string;
  readonly acts: readonly Act[];
  readonly actor: Actor;
}

/** Whether an act stands in the audit chain, or waits beside the database for the next writer to take it in. */
export type Recorded = 'recorded' | 'pending';

/** Result of computing the audit chain again: intact, or the first entry that is missing or altered. */
export type ChainCheck =
  | { readonly kind: 'intact'; readonly entries: number; readonly head: string }
  | { readonly kind: 'broken'; readonly entry: number; readonly defect: 'missing' | 'altered' };

/** A defect of the database file: damaged pages, a reference to a missing row, a schema that was tampered with. */
export interface IntegrityFinding {
  readonly check: 'storage' | 'reference' | 'schema';
  /** Table, trigger, index or view concerned. */
  readonly subject: string;
  readonly detail: string;
}

/** A written copy of the database. */
export interface Backup {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** An older database that was brought up to date when it was opened. */
export interface Upgrade {
  /** Numbers of the schema before and after. */
  readonly from: number;
  readonly to: number;
  /** Path of the copy as it was before; null when none was wanted. */
  readonly copy: string | null;
}

/** One office's database: append-only facts, runs, objections, audit chain. */
export interface Store extends ObjectionStore, TargetStore {
  readonly path: string;
  /** null for a database that was up to date. */
  readonly upgraded: Upgrade | null;
  close(): void;

  /** Runs the work in one write transaction; everything is undone when it throws. Waits for another writer. */
  write<T>(work: () => T): T;
  /** The same for work that reads files meanwhile. */
  writeAsync<T>(work: () => Promise<T>): Promise<T>;
  /** Runs the work on one consistent state, also while another process writes. */
  read<T>(work: () => T): T;
  /** The same for work that writes files meanwhile. */
  readAsync<T>(work: () => Promise<T>): Promise<T>;

  /** The batch that recorded the very same sheet, if any. */
  findBatch(kind: EvidenceKind, sha256: string, sheet: string | null, period: Period | null): Batch | null;
  /** Opens a batch; only inside `write`. */
  addBatch(batch: NewBatch, actor: Actor): BatchWriter;
  /** Closes a batch: stores its row count and the act in the audit chain. */
  finishBatch(writer: BatchWriter, actor: Actor): Batch;
  batches(): readonly Batch[];
  batch(id: number): Batch;
  /** Seal of every batch, by number, computed anew from the stored rows. */
  sealBatchesAnew(): ReadonlyMap<number, string>;
  /** Highest batch id; 0 when there is none. */
  watermark(): number;

  /** Whether a NIP has an employee row in force. */
  hasEmployee(nip: string): boolean;
  /** The same as a test to be asked for many. It knows what is recorded when it is made. */
  employeeLookup(): (nip: string) => boolean;
  /** Employees with a row in force. */
  employeeCount(): number;
  /** Newest month from which an employee row holds; null when there is none. */
  newestEmployeeMonth(): Period | null;
  /** Every row of one employee as of a watermark, ordered by `effective`, then batch, then row. */
  employeeFacts(nip: string, watermark: number): readonly EmployeeFact[];
  /**
   * Everybody whose employee rows were recorded or superseded after one watermark and up to another, in NIP order.
   */
  changedEmployees(after: number, upTo: number): Iterable<ChangedEmployee>;
  /** Numbers of the batches that hold rows in force of a period, ascending. */
  batchesInForce(kind: EvidenceKind, period: string): readonly number[];
  /** Periods of a batch's rows, and the one that it supersedes besides; years for opening balances. */
  periodsOf(batch: number): readonly string[];
  /** How the rows of a period that are in force as of two watermarks differ; names the first `most` of them. */
  replacement(kind: EvidenceKind, period: string, after: number, upTo: number, most: number): Replacement;
  /**
   * What a period's calculation needs of everybody on an employee sheet, in NIP order, in pages; facts recorded after
   * the watermark are not seen. Whose rows are all superseded has no facts.
   */
  evidence(period: Period, watermark: number): Iterable<readonly EmployeeEvidence[]>;
  /** The same for one employee; null when the NIP stands on no employee sheet. */
  evidenceOf(nip: string, period: Period, watermark: number): EmployeeEvidence | null;
  /** Attendance of one employee, for reports. */
  attendanceOf(nip: string, period: Period, watermark: number): AttendanceFact | null;
  /** Opening balance of one employee and year. */
  openingOf(nip: string, tahun: number, watermark: number): OpeningFact | null;

  addPolicy(policy: Omit<StoredPolicy, 'id' | 'recordedAt' | 'actor'>, actor: Actor): StoredPolicy;
  policies(): readonly StoredPolicy[];
  /** The policy in force for a period: latest `effective`, of equals the one recorded last. */
  policyFor(period: Period): StoredPolicy | null;
  policyByDigest(digest: string): StoredPolicy | null;

  /** Appends a version of a rule and the act `rules-import`; only inside `write`. */
  addRule(rule: Omit<StoredRule, 'id' | 'actor' | 'osUser' | 'recordedAt'>, actor: Actor): StoredRule;
  /** The office's own versions of rules in the order of recording. */
  rules(): readonly StoredRule[];

  /** Appends settings of the office and the act `office`; only inside `write`. */
  addOffice(settings: Pick<StoredOffice, 'effective' | 'digest' | 'json'>, actor: Actor): StoredOffice;
  /** Settings of the office in the order of recording. */
  offices(): readonly StoredOffice[];
  /** Settings in force in a month: latest `effective`, of equals the one recorded last. */
  officeFor(period: Period): StoredOffice | null;
  /**
   * Records what a heading means from now on, or with null that nothing is said of it any more, and the act `mapping`;
   * only inside `write`. `folded` makes spellings of one heading equal.
   */
  recordMeaning(heading: string, folded: string, field: string | null, actor: Actor): void;
  /** The meanings in force, by heading. */
  headingMeanings(): readonly StoredMeaning[];

  /** Keeps the resolved rules of a run, so that it can be recomputed after the program's rules have changed. */
  keepRules(digest: string, json: string): void;
  rulesByDigest(digest: string): string | null;

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
  /**
   * Employees of whom something that matters for a period was recorded after one watermark and up to another: employee
   * rows effective by then, evidence of the period, sentences in force in it; also where a sheet was replaced.
   */
  changedSince(period: Period, after: number, upTo: number): ReadonlySet<string>;

  /** Appends an act to the audit chain; only inside `write`. */
  record(act: string, subject: string, detail: AuditEntry['detail'], actor: Actor): AuditEntry;
  /**
   * Records acts of one that only reads, without waiting for a writer: in the chain when nobody writes, else beside the
   * database for the next writer. All or none.
   * @throws EnvironmentError `act-not-recorded`
   */
  recordAsReader(acts: readonly Act[], actor: Actor): Promise<Recorded>;
  /** Acts that wait beside the database, oldest first. */
  pendingActs(): readonly PendingActs[];
  audit(): Iterable<AuditEntry>;
  /** Hash of the newest audit entry: printed on every report, it pins the database. */
  chainHead(): string;
  /** Moment of the newest audit entry, UTC; null while there is none. */
  newestActAt(): string | null;
  /** Computes the whole audit chain again. */
  verifyChain(): ChainCheck;
  /** Every act of which a table tells, its digests computed anew from the content that is stored now. */
  storedActs(): readonly StoredAct[];
  /** Digests of the rules of runs whose text is another one by now; empty when all is well. */
  alteredRules(): readonly string[];
  /** What is wrong with the file itself; empty when all is well. */
  integrity(): readonly IntegrityFinding[];
  /**
   * Copies the database into a new file (mode 0600), whole or not at all, also while another process writes, and
   * records the act. RefusedError `backup-exists`; EnvironmentError `backup-failed`.
   */
  backup(path: string, actor: Actor): Promise<Backup>;
}
