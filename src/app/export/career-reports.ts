import { personnelReport, trainingReport } from '../../report/index.ts';
import { UsageError } from '../errors.ts';
import { officeSettings } from '../office/office-settings.ts';
import { periodPersonnel } from '../personnel/period-personnel.ts';
import type { ReportSheet } from '../ports/reports.ts';
import type { Store } from '../ports/store.ts';
import { periodTraining } from '../training/period-training.ts';
import type { ReportRequest } from './report-request.ts';

/** The report `training` tells trainings as they are known now, and scores as the approved runs have them. */
export function trainingSheets(
  store: Store,
  { report, period, kind, lang, unit, progress }: ReportRequest,
): readonly ReportSheet[] {
  if (kind !== 'regular') throw new UsageError('report-regular-only', { report });
  const training = periodTraining(store, period, unit, progress);
  const office = officeSettings(store, period);
  const chainHead = store.chainHead();
  return trainingReport({ ...training, office, chainHead, lang, ...(unit !== undefined && { unit }) });
}

/** The report `personnel` tells what falls due as the records stand now; it needs no run. */
export function personnelSheets(
  store: Store,
  { report, period, kind, lang, unit, months, progress }: ReportRequest,
): readonly ReportSheet[] {
  if (kind !== 'regular') throw new UsageError('report-regular-only', { report });
  const personnel = periodPersonnel(store, period, months, unit, progress);
  const office = officeSettings(store, period);
  const chainHead = store.chainHead();
  return personnelReport({
    ...personnel,
    period,
    office,
    chainHead,
    lang,
    ...(unit !== undefined && { unit }),
  });
}
