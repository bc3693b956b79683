import { readdirSync } from 'node:fs';
import Database from 'better-sqlite3';
import { beforeAll, describe, expect, it } from 'vitest';
import { type ExportFormat, exportReport, type ReportKind } from '../../src/app/export-report.ts';
import { parsePeriod } from '../../src/domain/calendar/period.ts';
import { writeReport } from '../../src/sheets/index.ts';
import { openStore } from '../../src/store/index.ts';
import { newOffice, type Office } from '../support/office.ts';
import { JANUARY } from '../support/small-city.ts';
import { tempFolder } from '../support/temp-folder.ts';

const folder = tempFolder();
let office: Office;

beforeAll(() => {
  office = newOffice(folder.path);
  for (const [name, csv] of JANUARY) office.put(name, csv);
  office.must('import', ...JANUARY.map(([name]) => name));
  office.must('run', '2026-01');
});

async function exported(report: ReportKind, format: ExportFormat, name: string): Promise<unknown> {
  const period = parsePeriod('2026-01');
  if (period === null) throw new Error('no period');
  const path = office.path('binjai-pay.db');
  const store = openStore(path, {
    mode: 'readwrite',
    now: () => new Date(),
    programVersion: '0',
    busyTimeoutMs: 50,
  });
  try {
    return await exportReport(store, {
      report,
      period,
      kind: 'regular',
      format,
      out: office.path(name),
      lang: 'id',
      actor: { name: 'Sari', osUser: 'sari', host: 'kantor-1' },
      write: writeReport,
      progress: () => {},
    });
  } finally {
    store.close();
  }
}

describe('an export while another process writes for too long', () => {
  it.each([
    ['payroll', 'csv'],
    ['payroll', 'xlsx'],
    ['audit', 'csv'],
  ] as const)(
    '%s as %s is not made, since nobody could record it; afterwards it is both',
    async (report, format) => {
      const before = readdirSync(office.dir);
      const other = new Database(office.path('binjai-pay.db'));
      other.exec('BEGIN IMMEDIATE');
      await expect(exported(report, format, `${report}-${format}`)).rejects.toThrow('database-busy');
      other.exec('ROLLBACK');
      other.close();
      expect(readdirSync(office.dir)).toEqual(before);
      await exported(report, format, `${report}-${format}`);
      expect(readdirSync(office.dir)).toEqual([...before, `${report}-${format}`].sort());
    },
  );
});
