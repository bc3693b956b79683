import type { ReportSheet } from '../../app/ports/reports.ts';
import { type BasisInput, basis } from './basis.ts';
import { type ChangesInput, changes } from './changes.ts';
import { type ExceptionsInput, exceptions } from './exceptions.ts';
import { type InputFilesInput, inputFiles } from './input-files.ts';
import { type LogInput, log } from './log.ts';
import { type RunCardInput, runCard } from './run-card.ts';
import { type SlipLinesInput, slipLines } from './slip-lines.ts';

/** Everything that an auditor is told about a run. Lists are functions, so that each sheet reads them for itself. */
export type AuditReportInput = Omit<RunCardInput, 'lastBatch'> &
  InputFilesInput &
  SlipLinesInput &
  ExceptionsInput &
  ChangesInput &
  LogInput &
  BasisInput;

/**
 * The report `audit`: run card, input files, every slip line explained, exceptions, changes since last month, log,
 * and the rules and policy used. Rows are made while they are written.
 */
export function auditReport(input: AuditReportInput): readonly ReportSheet[] {
  const lastBatch = input.batches.find(({ id }) => id === input.run.watermark) ?? null;
  return [
    runCard({ ...input, lastBatch }),
    inputFiles(input),
    slipLines(input),
    exceptions(input),
    changes(input),
    log(input),
    basis(input),
  ];
}
