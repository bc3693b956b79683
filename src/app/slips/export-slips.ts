import { basename } from 'node:path';
import type { Period } from '../../domain/calendar/period.ts';
import type { RunKind } from '../../domain/pay/posted.ts';
import type { Problem } from '../../domain/problem.ts';
import { SLIPS_REPORT } from '../../domain/report-kinds.ts';
import { groupSlips, paySlips, signatoriesOf, slipsAbout } from '../../report/index.ts';
import type { Lang } from '../../text/language.ts';
import { RefusedError } from '../errors.ts';
import { fileWord } from '../export/export-report.ts';
import { assertPrintable, lettersOfSlips } from '../export/unprintable-letters.ts';
import { officeSettings } from '../office/office-settings.ts';
import type { Actor } from '../ports/actor.ts';
import type { Act, AuditEntry, Recorded } from '../ports/audit-chain.ts';
import type { Progress } from '../ports/progress.ts';
import type { PreparedReport, WriteReport, WrittenFile } from '../ports/reports.ts';
import type { Run, SlipRow } from '../ports/runs.ts';
import type { PrintedSlip, SlipFile, SlipLock } from '../ports/slips.ts';
import type { Store } from '../ports/store.ts';
import { payBasisOfRun } from '../run/pay-basis.ts';
import { employeeUnknown } from '../unknown-employee.ts';
import { unitUnknown } from '../unknown-unit.ts';

/** What a file of slips holds: the slip of one employee, or those of a work unit. */
export const SLIP_FILES = ['employee', 'unit'] as const;
export type SlipFiles = (typeof SLIP_FILES)[number];

/** Which slips are wanted, and where. */
export interface SlipsRequest {
  readonly period: Period;
  readonly kind: RunKind;
  readonly per: SlipFiles;
  readonly unit?: string;
  /** Only this employee: one file. */
  readonly nip?: string;
  /** Folder, or the file of one employee; named after the period unless given. */
  readonly out?: string;
  readonly lock: SlipLock;
  /** Whether the numbers of letters that cannot be printed may stand in their place. */
  readonly mayNumberLetters: boolean;
  readonly lang: Lang;
  readonly version: string;
  readonly actor: Actor;
  readonly write: WriteReport;
  readonly progress: Progress;
}

/** What was written. */
export interface SlipsOutcome {
  readonly run: Run;
  /** Folder, or the file of one employee. */
  readonly path: string;
  readonly files: number;
  readonly slips: number;
  /** Hash of the list of files, or of the one file, as the audit chain has it. */
  readonly sha256: string;
  readonly isLocked: boolean;
  readonly recorded: Recorded;
  /** Letters in whose place their number is printed. */
  readonly warnings: readonly Problem[];
}

/**
 * Writes the slips of a run as PDF, whole or not at all: a folder with a file per employee or per work unit and the list
 * of their hashes, or one file for one employee. The hash is on record before anything takes its name.
 * @throws RefusedError when the run, the work unit or the slip does not exist, or the folder holds other files;
 *   DataRejectedError for letters that cannot be printed
 */
export async function exportSlips(store: Store, request: SlipsRequest): Promise<SlipsOutcome> {
  const { basis, run, warnings, made } = await store.readAsync(async () => ({
    basis: store.newestActId(),
    run: runOf(store, request),
    warnings: await unprintable(store, request),
    made: await prepareSlips(store, request),
  }));
  const { path, files, prepared } = made;
  const [written] = prepared.files;
  const { rows = 0, sha256 = '' } = written ?? {};
  let recorded: Recorded;
  try {
    recorded = await store.recordAsReader(
      [slipsAct(request, { path, files, basis }, { rows, sha256 })],
      request.actor,
    );
  } catch (error) {
    await prepared.discard();
    throw error;
  }
  await prepared.publish();
  const isLocked = request.lock.password !== undefined;
  return { run, path, files, slips: rows, sha256, isLocked, recorded, warnings };
}

interface MadeSlips {
  readonly path: string;
  readonly files: number;
  readonly prepared: PreparedReport;
}

function runOf(store: Store, { period, kind }: SlipsRequest): Run {
  const run = store.run(period, kind);
  if (run === null) throw new RefusedError('run-missing', { period, kind });
  return run;
}

/** Looks through the slips before the first one is printed, so that everybody is named at once. */
async function unprintable(store: Store, request: SlipsRequest): Promise<readonly Problem[]> {
  const { nip, period, mayNumberLetters } = request;
  const print = printerOf(store, { ...request, progress: () => {} });
  const files =
    nip === undefined
      ? slipFiles(store, request, print)
      : [print.file('', () => [slipOf(store, print.run, nip, period)])];
  function* slips(): Generator<PrintedSlip> {
    for (const file of files) yield* file.slips();
  }
  const found = lettersOfSlips(slips(), await request.write.lettersLacking(), mayNumberLetters);
  assertPrintable(found);
  return found;
}

async function prepareSlips(store: Store, request: SlipsRequest): Promise<MadeSlips> {
  const { nip, unit, period, kind, out, lock, write } = request;
  const name = [
    SLIPS_REPORT,
    period,
    ...(kind === 'regular' ? [] : [kind]),
    ...(unit === undefined ? [] : [fileWord(unit)]),
    ...(nip === undefined ? [] : [nip]),
  ].join('-');
  const print = printerOf(store, request);
  if (nip !== undefined) {
    const path = out ?? `${name}.pdf`;
    const file = print.file(basename(path), () => [slipOf(store, print.run, nip, period)]);
    return { path, files: 1, prepared: await write.prepare.slipFile(path, file, lock) };
  }
  const path = out ?? name;
  const { prepared, files } = await write.prepare.slips(
    path,
    slipFiles(store, request, print),
    lock,
    isSlipFile,
  );
  return { path, files, prepared };
}

/** Names that the files of slips have; a folder with any other file is never replaced. */
function isSlipFile(name: string): boolean {
  return /^(?:\d{18}|unit-.*|tanpa-unit)\.pdf$/.test(name);
}

interface SlipPrinter {
  readonly run: Run;
  file(name: string, slips: () => Iterable<SlipRow>): SlipFile;
}

function printerOf(store: Store, request: SlipsRequest): SlipPrinter {
  const { period, lang, version, progress } = request;
  const run = runOf(store, request);
  const { policy } = payBasisOfRun(store, run).context;
  const office = officeSettings(store, period);
  // As on lists, the treasurer signs; alone here, with the place where it is signed.
  const [, treasurer = { capacity: '' }] = signatoriesOf(office, lang);
  const signatory = { ...treasurer, ...(office.city !== undefined && { place: office.city }) };
  const basis = { run, policy, chainHead: store.chainHead(), lang, office };
  const make = paySlips({ ...basis, signatory });
  const about = slipsAbout(basis, version);
  let done = 0;
  function* printed(slips: Iterable<SlipRow>): Generator<PrintedSlip> {
    for (const slip of slips) {
      yield make(slip);
      if (++done % 100 === 0) progress('export', done, run.totals.people);
    }
  }
  return {
    run,
    file: (name, slips) => ({ name, about, slips: () => printed(slips()) }),
  };
}

function slipOf(store: Store, run: Run, nip: string, period: Period): SlipRow {
  const slip = store.slip(run.id, nip);
  if (slip !== null) return slip;
  throw store.hasEmployee(nip)
    ? new RefusedError('slip-missing', { nip, period })
    : employeeUnknown(store, nip, period);
}

function slipFiles(
  store: Store,
  { per, unit, period }: SlipsRequest,
  print: SlipPrinter,
): Iterable<SlipFile> {
  const { run } = print;
  if (per === 'employee') return filesOfEmployees(store, print, unit, period);
  const { units } = groupSlips(store.slips(run.id), unit);
  if (unit !== undefined && units.length === 0) throw unitMissing(store, run, unit, period);
  return units.map(({ unit: name, nips }) =>
    print.file(name === null ? 'tanpa-unit.pdf' : `unit-${fileWord(name)}.pdf`, () =>
      nips.map((nip) => slipOf(store, run, nip, period)),
    ),
  );
}

function* filesOfEmployees(
  store: Store,
  print: SlipPrinter,
  unit: string | undefined,
  period: Period,
): Generator<SlipFile> {
  let isFound = false;
  for (const slip of store.slips(print.run.id)) {
    if (unit !== undefined && slip.unit !== unit) continue;
    isFound = true;
    yield print.file(`${slip.nip}.pdf`, () => [slip]);
  }
  if (!isFound && unit !== undefined) throw unitMissing(store, print.run, unit, period);
}

function unitMissing(store: Store, run: Run, unit: string, period: Period): RefusedError {
  const units = new Set<string | null>();
  for (const slip of store.slips(run.id)) units.add(slip.unit);
  return unitUnknown(unit, period, units);
}

/** The act by which the audit chain tells of slips: one for all files, with the hash of the list of theirs. */
function slipsAct(
  { period, kind, per, unit, nip, lock, lang, version }: SlipsRequest,
  { path, files, basis }: { readonly path: string; readonly files: number; readonly basis: number },
  { rows, sha256 }: Pick<WrittenFile, 'rows' | 'sha256'>,
): Act {
  const detail: AuditEntry['detail'] = {
    report: SLIPS_REPORT,
    format: 'pdf',
    file: basename(path),
    ...(nip === undefined ? { per, files } : { nip }),
    ...(unit !== undefined && { unit }),
    ...(lock.password !== undefined && { locked: 1 }),
    lang,
    program: version,
    basis,
    rows,
    sha256,
  };
  return { act: 'export', subject: kind === 'regular' ? period : `${period} ${kind}`, detail };
}
