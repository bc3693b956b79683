import type { Actor } from '../app/ports/actor.ts';
import type { Act, AuditEntry } from '../app/ports/audit-chain.ts';
import type { StoredBankFile } from '../app/ports/bank-files.ts';
import type { Batch, BatchWriter, NewBatch } from '../app/ports/batches.ts';
import type { PageShare } from '../app/ports/evidence.ts';
import type { NewFindingAnswer } from '../app/ports/finding-answers.ts';
import type { StoredOffice, StoredPolicy, StoredRule } from '../app/ports/law.ts';
import type { Decision, NewObjection } from '../app/ports/objections.ts';
import type { Run, RunHeader, RunStatus } from '../app/ports/runs.ts';
import type { Store, Upgrade } from '../app/ports/store.ts';
import { BugError } from '../domain/bug-error.ts';
import type { Period } from '../domain/calendar/period.ts';
import type { RunKind } from '../domain/pay/posted.ts';
import type { EvidenceKind } from '../domain/pay/trace.ts';
import { AuditChain } from './acts/audit-chain.ts';
import { FindingAnswers } from './acts/finding-answers.ts';
import { Objections } from './acts/objections.ts';
import { recordReaderActs } from './acts/reader-acts.ts';
import { alteredRules, storedActs } from './acts/stored-acts.ts';
import { WaitingRoom } from './acts/waiting-room.ts';
import { Connection } from './connection.ts';
import { AttendanceLogs } from './facts/attendance-logs.ts';
import { Batches } from './facts/batches.ts';
import { CareerFacts } from './facts/career-facts.ts';
import { ChangedEmployees } from './facts/changed-employees.ts';
import { ChangedRecords } from './facts/changed-records.ts';
import { EvidenceReader } from './facts/evidence-reader.ts';
import { FactsWriter } from './facts/facts-writer.ts';
import { KnownEmployees } from './facts/known-employees.ts';
import { OpeningBalances } from './facts/opening-balances.ts';
import { ReplacedRows } from './facts/replaced-rows.ts';
import { sealBatchesAnew } from './facts/seal-batches-anew.ts';
import { TargetVersions } from './facts/target-versions.ts';
import { findIntegrityDefects } from './file/integrity.ts';
import { type OpenOptions, openDatabase } from './file/open-database.ts';
import { upgrade } from './file/upgrade.ts';
import { HeadingMeanings } from './law/heading-meanings.ts';
import { Offices } from './law/offices.ts';
import { Policies } from './law/policies.ts';
import { RuleAdditions } from './law/rule-additions.ts';
import { BankFiles } from './runs/bank-files.ts';
import { Runs } from './runs/runs.ts';
import { Slips } from './runs/slips.ts';

/**
 * Opens the database of an office, or makes a new one.
 * @throws EnvironmentError or RefusedError when the file is missing, damaged, of another program, of a newer program,
 *   or, with mode `create`, already there
 */
export function openStore(path: string, options: OpenOptions): Store {
  const connection = new Connection(openDatabase(path, options), path, options.now);
  const audit = new AuditChain(connection);
  return assembleStore(
    connection,
    audit,
    options.mode === 'readonly' ? null : upgrade(connection, audit, options),
  );
}

/** The parts of the store under one roof. Each part owns its tables; a statement is prepared when it is first used. */
function assembleStore(connection: Connection, audit: AuditChain, upgraded: Upgrade | null): Store {
  const batches = new Batches(connection, audit);
  const policies = new Policies(connection, audit);
  const rules = new RuleAdditions(connection, audit);
  const offices = new Offices(connection, audit);
  const bankFiles = new BankFiles(connection, audit);
  const meanings = new HeadingMeanings(connection, audit);
  const objections = new Objections(connection, audit);
  const answers = new FindingAnswers(connection, audit);
  const slips = new Slips(connection);
  const runs = new Runs(connection, audit, slips);
  const logs = new AttendanceLogs(connection);
  const evidence = new EvidenceReader(connection, logs);
  const openings = new OpeningBalances(connection);
  const changed = new ChangedEmployees(connection);
  const known = new KnownEmployees(connection);
  const records = new ChangedRecords(connection);
  const replaced = new ReplacedRows(connection);
  const targets = new TargetVersions(connection);
  const career = new CareerFacts(connection);

  return {
    path: connection.path,
    upgraded,
    close: () => connection.close(),
    write: <T>(work: () => T) => connection.write(work),
    writeAsync: <T>(work: () => Promise<T>) => connection.writeAsync(work),
    read: <T>(work: () => T) => connection.read(work),
    readAsync: <T>(work: () => Promise<T>) => connection.readAsync(work),

    findBatch: (kind: EvidenceKind, sha256: string, sheet: string | null, period: Period | null) =>
      batches.find(kind, sha256, sheet, period),
    addBatch: (batch: NewBatch, actor: Actor) => batches.add(batch, actor),
    finishBatch: (writer: BatchWriter, actor: Actor): Batch => {
      if (!(writer instanceof FactsWriter)) throw new BugError('a batch writer of another store');
      return batches.finish(writer, actor);
    },
    batches: () => batches.all(),
    batch: (id: number) => batches.get(id),
    sealBatchesAnew: () => sealBatchesAnew(connection),
    storedActs: () => storedActs(connection),
    alteredRules: () => alteredRules(connection),
    watermark: () => batches.watermark(),

    batchesInForce: (kind: EvidenceKind, period: string) => batches.inForce(kind, period),
    periodsOf: (batch: number) => batches.periodsOf(batch),
    replacement: (kind: EvidenceKind, period: string, after: number, upTo: number, most: number) =>
      replaced.between(kind, period, after, upTo, most),

    hasEmployee: (nip: string) => known.lookup()(nip),
    employeeLookup: () => known.lookup(),
    employeeCount: () => known.count(),
    changedEmployees: (after: number, upTo: number) => records.between(after, upTo),
    newestEmployeeMonth: () => batches.newestMonth('employees'),
    employeeFacts: (nip: string, watermark: number) => evidence.facts(nip, watermark),
    evidence: (period: Period, watermark: number, share?: PageShare) =>
      evidence.pages(period, watermark, share),
    evidenceOf: (nip: string, period: Period, watermark: number) => evidence.of(nip, period, watermark),
    attendanceOf: (nip: string, period: Period, watermark: number) =>
      evidence.of(nip, period, watermark)?.attendance ?? null,
    hasAttendanceLog: (period: Period, watermark: number) => logs.has(period, watermark),
    attendanceLogDays: (period: Period, watermark: number) => logs.days(period, watermark),
    attendedTwice: (period: Period, watermark: number) => logs.attendedTwice(period, watermark),
    recapCounts: (period: Period, code: string, watermark: number) =>
      logs.recapCounts(period, code, watermark),
    targetVersions: (period: Period, first: string, last: string) => targets.between(period, first, last),
    trainings: (first: string, last: string, watermark: number) => career.trainings(first, last, watermark),
    hasCareerDates: (nip: string) => career.hasDates(nip),
    personnelFacts: (first: string, last: string, watermark: number) =>
      career.personnel(first, last, watermark),
    openingOf: (nip: string, tahun: number, watermark: number) => openings.of(nip, tahun, watermark),

    addPolicy: (policy: Omit<StoredPolicy, 'id' | 'recordedAt' | 'actor'>, actor: Actor) =>
      policies.add(policy, actor),
    policies: () => policies.all(),
    policyFor: (period: Period) => policies.inForce(period),
    policyByDigest: (digest: string) => policies.byDigest(digest),
    addRule: (rule: Omit<StoredRule, 'id' | 'actor' | 'osUser' | 'recordedAt'>, actor: Actor) =>
      rules.add(rule, actor),
    rules: () => rules.all(),
    addOffice: (settings: Pick<StoredOffice, 'effective' | 'digest' | 'json'>, actor: Actor) =>
      offices.add(settings, actor),
    offices: () => offices.all(),
    officeFor: (period: Period) => offices.inForce(period),
    addBankFile: (file: Omit<StoredBankFile, 'id' | 'actor' | 'recordedAt'>, actor: Actor) =>
      bankFiles.add(file, actor),
    bankFileOf: (run: number) => bankFiles.of(run),
    bankFiles: () => bankFiles.all(),
    recordMeaning: (heading: string, folded: string, field: string | null, actor: Actor) =>
      meanings.record(heading, folded, field, actor),
    headingMeanings: () => meanings.inForce(),
    keepRules: (digest: string, json: string) => policies.keepRules(digest, json),
    rulesByDigest: (digest: string) => policies.rules(digest),

    startRun: (header: RunHeader, actor: Actor) => runs.start(header, actor),
    runs: () => runs.all(),
    run: (period: Period, kind: RunKind) => runs.of(period, kind),
    setRunStatus: (
      run: number,
      from: RunStatus,
      to: RunStatus,
      actor: Actor,
      detail: AuditEntry['detail'],
    ): Run => runs.setStatus(run, from, to, actor, detail),
    sealAnew: (run: number) => runs.sealAnew(run),
    slips: (run: number) => slips.of(run),
    slip: (run: number, nip: string) => slips.one(run, nip),
    slipsBetween: (run: number, first: string, last: string) => slips.between(run, first, last),
    heldSlips: (run: number) => slips.held(run),
    slipsWithDetails: (run: number) => slips.withDetails(run),
    changedSince: (period: Period, after: number, upTo: number) => changed.since(period, after, upTo),

    timestamp: () => connection.timestamp(),
    addObjection: (objection: NewObjection, actor: Actor) => objections.addObjection(objection, actor),
    answerObjection: (id: number, decision: Decision, text: string, actor: Actor) =>
      objections.answerObjection(id, decision, text, actor),
    objections: () => objections.objections(),
    objectionDigestsAnew: () => objections.objectionDigestsAnew(),

    addFindingAnswer: (answer: NewFindingAnswer, actor: Actor) => answers.addFindingAnswer(answer, actor),
    findingAnswers: (period: Period) => answers.findingAnswers(period),

    record: (act: string, subject: string, detail: AuditEntry['detail'], actor: Actor) =>
      audit.record(act, subject, detail, actor),
    recordAsReader: (acts: readonly Act[], actor: Actor) => recordReaderActs(connection, audit, acts, actor),
    pendingActs: () => new WaitingRoom(connection.path).list(),
    audit: () => audit.entries(),
    chainHead: () => audit.head(),
    newestActId: () => audit.newestId(),
    newestActAt: () => audit.newestAt(),
    verifyChain: () => audit.verify(),
    integrity: () => findIntegrityDefects(connection),
    backup: async (path: string, actor: Actor) => {
      const { backUp } = await import('./file/backup.ts');
      return backUp(connection, audit, path, actor);
    },
  };
}
