import { basename } from 'node:path';
import { BugError } from '../../domain/bug-error.ts';
import { monthOf, type Period } from '../../domain/calendar/period.ts';
import type { TaxReconciliation } from '../../domain/coretax/tax-note.ts';
import { withholderOf } from '../../domain/office/tax-keys.ts';
import type { CoretaxReport } from '../../domain/report-kinds.ts';
import { coretaxSheets, coretaxXml } from '../../report/index.ts';
import type { Lang } from '../../text/language.ts';
import { DataRejectedError, RefusedError } from '../errors.ts';
import { officeSettings } from '../office/office-settings.ts';
import type { Actor } from '../ports/actor.ts';
import type { Act, Recorded } from '../ports/audit-chain.ts';
import type { Progress } from '../ports/progress.ts';
import type { PreparedReport, WriteReport, WrittenFile } from '../ports/reports.ts';
import type { Store } from '../ports/store.ts';
import type { CoretaxFile, OfficeTaxNumbers } from './coretax-file.ts';
import { monthFile } from './month-file.ts';
import { yearFile } from './year-file.ts';

export const CORETAX_FORMATS = ['xml', 'xlsx'] as const;
export type CoretaxFormat = (typeof CORETAX_FORMATS)[number];

/** Most slips in the Excel template: a sheet has no more rows, and the form is never continued on a second one. */
const MOST_IN_TEMPLATE = 1_000_000;

/** Which form of which month, and where its file goes. */
export interface CoretaxRequest {
  readonly report: CoretaxReport;
  readonly period: Period;
  readonly format: CoretaxFormat;
  readonly out: string;
  readonly lang: Lang;
  readonly version: string;
  readonly actor: Actor;
  readonly write: WriteReport;
  readonly progress: Progress;
}

/** A written file, and how it stands to the runs. */
export interface CoretaxOutcome {
  readonly file: WrittenFile;
  readonly recorded: Recorded;
  readonly reconciliation: TaxReconciliation;
}

/**
 * Writes a file for the tax office from approved runs, whole or not at all. Its hash enters the audit chain before it
 * takes its name.
 * @throws RefusedError when a run of the month is missing or a draft, the office has not said who withholds, or nobody has
 *   a slip of this form; DataRejectedError that names everybody whom the tax office could not know
 */
export async function exportCoretax(store: Store, request: CoretaxRequest): Promise<CoretaxOutcome> {
  const { basis, prepared, reconciliation } = await store.readAsync(async () => ({
    basis: store.newestActId(),
    ...(await prepare(store, request)),
  }));
  const [written] = prepared.files;
  if (written === undefined) throw new BugError('a file for the tax office without a file');
  let recorded: Recorded;
  try {
    recorded = await store.recordAsReader(
      [actOf(request, basis, written, reconciliation.inFile.people)],
      request.actor,
    );
  } catch (error) {
    await prepared.discard();
    throw error;
  }
  await prepared.publish();
  return { file: { ...written, rows: reconciliation.inFile.people }, recorded, reconciliation };
}

interface Prepared {
  readonly prepared: PreparedReport;
  readonly reconciliation: TaxReconciliation;
}

async function prepare(store: Store, request: CoretaxRequest): Promise<Prepared> {
  const { report, period, progress } = request;
  const office = withholderOf(officeSettings(store, period));
  if (typeof office === 'string') throw new RefusedError('tax-office-unknown', { period, defect: office });
  switch (report) {
    case 'coretax-bpmp':
      if (monthOf(period) === 12) throw new RefusedError('bpmp-in-december', { period });
      return prepareFile(store, request, office, monthFile(store, period, office, progress));
    case 'coretax-bpa1':
    case 'coretax-bpa2':
      return prepareFile(store, request, office, yearFile(store, report, period, office, progress));
  }
}

async function prepareFile<Row>(
  store: Store,
  { report, period, format, out, lang, write }: CoretaxRequest,
  { tin }: OfficeTaxNumbers,
  { form, rows, reconciliation, runs, problems }: CoretaxFile<Row>,
): Promise<Prepared> {
  if (problems.length > 0) throw new DataRejectedError(problems);
  const { people } = reconciliation.inFile;
  if (people === 0) throw new RefusedError('coretax-empty', { report, period });
  if (format === 'xml')
    return {
      prepared: await write.prepare.bytes(out, people, coretaxXml(form, tin, rows())),
      reconciliation,
    };
  if (people > MOST_IN_TEMPLATE)
    throw new RefusedError('template-too-long', { people, most: MOST_IN_TEMPLATE });
  const office = officeSettings(store, period);
  const chainHead = store.chainHead();
  const beside = { report, period, form, tin, rows, reconciliation, runs, office, chainHead, lang };
  return { prepared: await write.prepare.xlsx(out, coretaxSheets(beside)), reconciliation };
}

function actOf(
  { report, period, format, lang, version }: CoretaxRequest,
  basis: number,
  { path, sha256 }: WrittenFile,
  rows: number,
): Act {
  const file = basename(path);
  return {
    act: 'export',
    subject: period,
    detail: { report, format, file, lang, program: version, basis, rows, sha256 },
  };
}
