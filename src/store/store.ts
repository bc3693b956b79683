import type { AttendanceStore } from '../app/ports/attendance.ts';
import type { AuditStore } from '../app/ports/audit-chain.ts';
import type { BankStore } from '../app/ports/bank-files.ts';
import type { BatchStore } from '../app/ports/batches.ts';
import type { CareerStore } from '../app/ports/career.ts';
import type { EvidenceStore } from '../app/ports/evidence.ts';
import type { FindingAnswerStore } from '../app/ports/finding-answers.ts';
import type { LawStore } from '../app/ports/law.ts';
import type { ObjectionStore } from '../app/ports/objections.ts';
import type { RunStore } from '../app/ports/runs.ts';
import type { Store, Upgrade } from '../app/ports/store.ts';
import type { TargetStore } from '../app/ports/targets.ts';
import { BugError } from '../domain/bug-error.ts';
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
import { waitingKeys } from './facts/waiting-keys.ts';
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

/**
 * The contracts of the store under one roof. Each part owns its tables; a statement is prepared when it is first used.
 * Calls stand one by one, so that a part shows no more than its contract.
 */
function assembleStore(connection: Connection, audit: AuditChain, upgraded: Upgrade | null): Store {
  const logs = new AttendanceLogs(connection);
  const evidence = new EvidenceReader(connection, logs);
  return {
    path: connection.path,
    upgraded,
    close: () => connection.close(),
    write: (work) => connection.write(work),
    writeAsync: (work) => connection.writeAsync(work),
    read: (work) => connection.read(work),
    readAsync: (work) => connection.readAsync(work),
    integrity: () => findIntegrityDefects(connection),
    backup: async (path, actor) => {
      const { backUp } = await import('./file/backup.ts');
      return backUp(connection, audit, path, actor);
    },
    ...batchStore(connection, audit, evidence),
    ...evidenceStore(connection, evidence),
    ...attendanceStore(logs),
    ...targetStore(connection),
    ...careerStore(connection),
    ...lawStore(connection, audit),
    ...runStore(connection, audit),
    ...bankStore(connection, audit),
    ...objectionStore(connection, audit),
    ...findingAnswerStore(connection, audit),
    ...auditStore(connection, audit),
  };
}

function batchStore(connection: Connection, audit: AuditChain, evidence: EvidenceReader): BatchStore {
  const batches = new Batches(connection, audit);
  const known = new KnownEmployees(connection);
  const records = new ChangedRecords(connection);
  const replaced = new ReplacedRows(connection);
  return {
    findBatch: (kind, sha256, sheet, period) => batches.find(kind, sha256, sheet, period),
    addBatch: (batch, actor) => batches.add(batch, actor),
    finishBatch: (writer, actor) => {
      if (!(writer instanceof FactsWriter)) throw new BugError('a batch writer of another store');
      return batches.finish(writer, actor);
    },
    waitingKeys: () => waitingKeys(connection),
    batches: () => batches.all(),
    batch: (id) => batches.get(id),
    sealBatchesAnew: () => sealBatchesAnew(connection),
    watermark: () => batches.watermark(),
    batchesInForce: (kind, period) => batches.inForce(kind, period),
    periodsOf: (batch) => batches.periodsOf(batch),
    replacement: (kind, period, after, upTo, most) => replaced.between(kind, period, after, upTo, most),
    hasEmployee: (nip) => known.lookup()(nip),
    employeeLookup: () => known.lookup(),
    employeeCount: () => known.count(),
    newestEmployeeMonth: () => batches.newestMonth('employees'),
    employeeFacts: (nip, watermark) => evidence.facts(nip, watermark),
    changedEmployees: (after, upTo) => records.between(after, upTo),
  };
}

function evidenceStore(connection: Connection, evidence: EvidenceReader): EvidenceStore {
  const openings = new OpeningBalances(connection);
  const changed = new ChangedEmployees(connection);
  return {
    evidence: (period, watermark, share) => evidence.pages(period, watermark, share),
    evidenceOf: (nip, period, watermark) => evidence.of(nip, period, watermark),
    attendanceOf: (nip, period, watermark) => evidence.of(nip, period, watermark)?.attendance ?? null,
    openingOf: (nip, tahun, watermark) => openings.of(nip, tahun, watermark),
    changedSince: (period, after, upTo) => changed.since(period, after, upTo),
  };
}

function attendanceStore(logs: AttendanceLogs): AttendanceStore {
  return {
    hasAttendanceLog: (period, watermark) => logs.has(period, watermark),
    attendanceLogDays: (period, watermark) => logs.days(period, watermark),
    attendedTwice: (period, watermark) => logs.attendedTwice(period, watermark),
    recapCounts: (period, code, watermark) => logs.recapCounts(period, code, watermark),
  };
}

function targetStore(connection: Connection): TargetStore {
  const targets = new TargetVersions(connection);
  return { targetVersions: (period, first, last) => targets.between(period, first, last) };
}

function careerStore(connection: Connection): CareerStore {
  const career = new CareerFacts(connection);
  return {
    trainings: (first, last, watermark) => career.trainings(first, last, watermark),
    hasCareerDates: (nip) => career.hasDates(nip),
    personnelFacts: (first, last, watermark) => career.personnel(first, last, watermark),
  };
}

function lawStore(connection: Connection, audit: AuditChain): LawStore {
  const policies = new Policies(connection, audit);
  const rules = new RuleAdditions(connection, audit);
  const offices = new Offices(connection, audit);
  const meanings = new HeadingMeanings(connection, audit);
  return {
    addPolicy: (policy, actor) => policies.add(policy, actor),
    policies: () => policies.all(),
    policyFor: (period) => policies.inForce(period),
    policyByDigest: (digest) => policies.byDigest(digest),
    addRule: (rule, actor) => rules.add(rule, actor),
    rules: () => rules.all(),
    alteredRules: () => alteredRules(connection),
    keepRules: (digest, json) => policies.keepRules(digest, json),
    rulesByDigest: (digest) => policies.rules(digest),
    addOffice: (settings, actor) => offices.add(settings, actor),
    offices: () => offices.all(),
    officeFor: (period) => offices.inForce(period),
    recordMeaning: (heading, folded, field, actor) => meanings.record(heading, folded, field, actor),
    headingMeanings: () => meanings.inForce(),
  };
}

function runStore(connection: Connection, audit: AuditChain): RunStore {
  const slips = new Slips(connection);
  const runs = new Runs(connection, audit, slips);
  return {
    startRun: (header, actor) => runs.start(header, actor),
    runs: () => runs.all(),
    run: (period, kind) => runs.of(period, kind),
    setRunStatus: (run, from, to, actor, detail) => runs.setStatus(run, from, to, actor, detail),
    sealAnew: (run) => runs.sealAnew(run),
    slips: (run) => slips.of(run),
    slip: (run, nip) => slips.one(run, nip),
    slipsBetween: (run, first, last) => slips.between(run, first, last),
    heldSlips: (run) => slips.held(run),
    slipsWithDetails: (run) => slips.withDetails(run),
  };
}

function bankStore(connection: Connection, audit: AuditChain): BankStore {
  const bankFiles = new BankFiles(connection, audit);
  return {
    addBankFile: (file, actor) => bankFiles.add(file, actor),
    bankFileOf: (run) => bankFiles.of(run),
    bankFiles: () => bankFiles.all(),
  };
}

function objectionStore(connection: Connection, audit: AuditChain): ObjectionStore {
  const objections = new Objections(connection, audit);
  return {
    timestamp: () => connection.timestamp(),
    addObjection: (objection, actor) => objections.addObjection(objection, actor),
    answerObjection: (id, decision, text, actor) => objections.answerObjection(id, decision, text, actor),
    objections: () => objections.objections(),
    objectionDigestsAnew: () => objections.objectionDigestsAnew(),
  };
}

function findingAnswerStore(connection: Connection, audit: AuditChain): FindingAnswerStore {
  const answers = new FindingAnswers(connection, audit);
  return {
    addFindingAnswer: (answer, actor) => answers.addFindingAnswer(answer, actor),
    findingAnswers: (period) => answers.findingAnswers(period),
  };
}

function auditStore(connection: Connection, audit: AuditChain): AuditStore {
  return {
    record: (act, subject, detail, actor) => audit.record(act, subject, detail, actor),
    recordAsReader: (acts, actor) => recordReaderActs(connection, audit, acts, actor),
    pendingActs: () => new WaitingRoom(connection.path).list(),
    audit: () => audit.entries(),
    chainHead: () => audit.head(),
    newestActId: () => audit.newestId(),
    newestActAt: () => audit.newestAt(),
    verifyChain: () => audit.verify(),
    storedActs: () => storedActs(connection),
  };
}
