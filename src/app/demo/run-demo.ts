import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Period } from '../../domain/calendar/period.ts';
import type { ReportKind } from '../../domain/report-kinds.ts';
import type { Lang } from '../../text/language.ts';
import { RefusedError } from '../errors.ts';
import { type ExportFormat, exportReport } from '../export/export-report.ts';
import { importSheets } from '../import/import-sheets.ts';
import { recordExamplePolicy } from '../law/record-policy.ts';
import type { Actor } from '../ports/actor.ts';
import type { Progress } from '../ports/progress.ts';
import type { WriteReport } from '../ports/reports.ts';
import type { OpenFile } from '../ports/sheets.ts';
import type { Store } from '../ports/store.ts';
import { type RunOutcome, runPeriod } from '../run/run-period.ts';
import { demoWorkbooks } from './demo-city.ts';

export interface DemoRequest {
  readonly dir: string;
  readonly employees: number;
  readonly period: Period;
  readonly lang: Lang;
  readonly actor: Actor;
  readonly version: string;
  readonly write: WriteReport;
  readonly openFile: OpenFile;
  readonly openStore: (path: string) => Promise<Store>;
  readonly progress: Progress;
}

/** A file of the demonstration and what it is. */
export interface DemoFileMade {
  readonly path: string;
  readonly about: 'sheets' | 'database' | 'payroll' | 'summary' | 'dashboard' | 'audit' | 'csv';
}

export interface DemoOutcome {
  readonly files: readonly DemoFileMade[];
  readonly run: RunOutcome;
}

const EXPORTS: readonly (readonly [ReportKind, ExportFormat, DemoFileMade['about']])[] = [
  ['payroll', 'xlsx', 'payroll'],
  ['payroll', 'csv', 'csv'],
  ['summary', 'xlsx', 'summary'],
  ['dashboard', 'html', 'dashboard'],
  ['audit', 'xlsx', 'audit'],
  ['audit', 'csv', 'csv'],
];

/**
 * A whole month on a generated city, exactly as an office would do it: writes the workbooks, imports them into a new
 * database, computes the month and exports the reports.
 * @throws RefusedError when the folder holds something already
 */
export async function runDemo(request: DemoRequest): Promise<DemoOutcome> {
  const { dir, period, actor, progress, write } = request;
  await mkdir(dir, { recursive: true, mode: 0o700 });
  if ((await readdir(dir)).length > 0) throw new RefusedError('folder-not-empty', { path: dir });
  const files: DemoFileMade[] = [];
  for (const { name, sheets } of demoWorkbooks({ employees: request.employees, period })) {
    progress('generate', files.length, null);
    const path = join(dir, `${name}.xlsx`);
    await write.xlsx(path, sheets);
    files.push({ path, about: 'sheets' });
  }
  const database = join(dir, 'binjai-pay.db');
  const store = await request.openStore(database);
  try {
    await recordExamplePolicy(store, actor);
    await importSheets(store, {
      files: files.map(({ path }) => path),
      period,
      dryRun: false,
      replace: false,
      actor,
      openFile: request.openFile,
      progress,
    });
    files.push({ path: database, about: 'database' });
    const run = await runPeriod(store, {
      period,
      kind: 'regular',
      dryRun: false,
      actor,
      version: request.version,
      progress,
    });
    for (const [report, format, about] of EXPORTS) {
      const path = join(
        dir,
        report === 'audit' && format === 'csv' ? `audit-${period}` : `${report}-${period}.${format}`,
      );
      await exportReport(store, {
        report,
        period,
        kind: 'regular',
        format,
        out: path,
        lang: request.lang,
        version: request.version,
        actor,
        write,
        progress,
      });
      files.push({ path, about });
    }
    return { files, run };
  } finally {
    store.close();
  }
}
