import { readdirSync, renameSync } from 'node:fs';
import Database from 'better-sqlite3';
import { beforeAll, describe, expect, it } from 'vitest';
import { type ExportFormat, exportReport } from '../../src/app/export/export-report.ts';
import { parsePeriod } from '../../src/domain/calendar/period.ts';
import type { ReportKind } from '../../src/domain/report-kinds.ts';
import { writeReport } from '../../src/sheets/index.ts';
import { openStore } from '../../src/store/index.ts';
import { newOffice, type Office } from '../support/office.ts';
import { JANUARY, RINA } from '../support/small-city.ts';
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
      version: '0',
      actor: { name: 'Sari', osUser: 'sari', host: 'kantor-1' },
      write: writeReport,
      progress: () => {},
    });
  } finally {
    store.close();
  }
}

/** Acts of the audit chain and those that wait beside it. */
function acts(): { readonly recorded: readonly string[]; readonly waiting: number } {
  const store = openStore(office.path('binjai-pay.db'), {
    mode: 'readonly',
    now: () => new Date(),
    programVersion: '0',
  });
  try {
    const recorded = [...store.audit()].map(({ act, detail }) => `${act} ${detail.file ?? ''}`.trim());
    return { recorded, waiting: store.pendingActs().length };
  } finally {
    store.close();
  }
}

describe('an export while another process writes', () => {
  it.each([
    ['payroll', 'csv'],
    ['payroll', 'xlsx'],
    ['audit', 'csv'],
  ] as const)(
    '%s as %s is made at once, and the next writer takes it into the log',
    async (report, format) => {
      const name = `${report}-${format}`;
      const other = new Database(office.path('binjai-pay.db'));
      other.exec('BEGIN IMMEDIATE');
      expect(await exported(report, format, name)).toMatchObject({ recorded: 'pending' });
      expect(readdirSync(office.dir)).toContain(name);
      expect(acts().waiting).toBe(1);
      other.exec('ROLLBACK');
      other.close();
      office.must('run', '2026-01', '--quiet');
      const { recorded, waiting } = acts();
      expect(waiting).toBe(0);
      expect(recorded.at(-1)).toBe('run');
      const files = report === 'audit' ? 7 : 1;
      expect(recorded.slice(-1 - files, -1).every((act) => act.startsWith('export '))).toBe(true);
      expect(readdirSync(office.path('binjai-pay.db-acts'))).toEqual([]);
      expect(office.run('verify', '--quiet').code).toBe(0);
    },
  );

  it('is not made where its act can be kept nowhere', async () => {
    renameSync(office.path('binjai-pay.db-acts'), office.path('acts-moved'));
    office.put('binjai-pay.db-acts', 'a file where the folder should be');
    const other = new Database(office.path('binjai-pay.db'));
    other.exec('BEGIN IMMEDIATE');
    await expect(exported('summary', 'csv', 'rekap.csv')).rejects.toThrow('act-not-recorded');
    other.exec('ROLLBACK');
    other.close();
    expect(readdirSync(office.dir).filter((name) => name.includes('rekap'))).toEqual([]);
  });
});

describe('the audit report of a month', () => {
  it('lists among what stands out who was absent without notice in the year, as the sheet of attendance says', async () => {
    await exported('audit', 'csv', 'audit-januari');
    const rows = office.read('audit-januari/4-perlu-perhatian.csv').trim().split(/\r?\n/);
    const unexcused = rows.filter((row) => row.includes('unexcused-days'));
    // Contract employees are under another law, which the program does not have: of them only the days are told.
    expect(unexcused).toEqual([
      `${RINA},Rina Misal,Dinas Misal,unexcused-days,tanpa keterangan 2026: 1 hari kerja`,
    ]);
  });
});
