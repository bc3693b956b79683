import { beforeAll, describe, expect, it } from 'vitest';
import { RefusedError, UsageError } from '../../../src/app/errors.ts';
import { defaultFileName } from '../../../src/app/export/export-report.ts';
import { reportSheets } from '../../../src/app/export/report-sheets.ts';
import { makePeriod } from '../../../src/domain/calendar/period.ts';
import type { ReportKind } from '../../../src/domain/report-kinds.ts';
import { errorTexts } from '../../../src/text/errors/index.ts';
import { type Desk, newDesk } from '../../support/desk.ts';
import { BUDI, employeesCsv, JANUARY, RINA } from '../../support/small-city.ts';
import { tempFolder } from '../../support/temp-folder.ts';

const period = makePeriod(2026, 1);
const folder = tempFolder();
let desk: Desk;

beforeAll(async () => {
  desk = await newDesk(folder.path);
  for (const [name, csv] of JANUARY) desk.put(name, csv);
  // Rina's contract is part-time: no TPP, so that nobody of her unit has a score.
  desk.put(
    'pegawai.csv',
    employeesCsv((row) => (row.startsWith(RINA) ? row.replace(',8,0,0,TK/0', ',,0,0,TK/0') : row)),
  );
  await desk.import(JANUARY.map(([name]) => name));
  await desk.close('2026-01');
});

/** What an export of one report says instead of writing it. */
function refusal(
  report: ReportKind,
  asked: { unit?: string; nip?: string; kind?: 'thr' },
  lang: 'id' | 'en',
) {
  try {
    reportSheets(desk.store, { report, period, kind: 'regular', lang, progress: () => {}, ...asked });
  } catch (error) {
    if (error instanceof RefusedError || error instanceof UsageError)
      return errorTexts[lang][error.id]?.message(error.data);
    throw error;
  }
  return null;
}

describe('feedback of somebody who is not there says why', () => {
  it('an employee of another unit is told to be there, not to have no score', () => {
    const asked = { nip: BUDI, unit: 'Dinas Misal' };
    expect(refusal('feedback', asked, 'en')).toBe(
      `employee ${BUDI} is not in unit "Dinas Misal" in period 2026-01 but in "Dinas Contoh"`,
    );
    expect(refusal('feedback', asked, 'id')).toBe(
      `pegawai ${BUDI} tidak berada di unit "Dinas Misal" pada periode 2026-01, melainkan di "Dinas Contoh"`,
    );
  });

  it('a unit whose people have no TPP is told to have no scores, not to be unknown', () => {
    expect(refusal('feedback', { unit: 'Dinas Misal' }, 'en')).toBe(
      'nobody in unit "Dinas Misal" has a score in period 2026-01',
    );
    expect(refusal('feedback', { unit: 'Dinas Lain' }, 'en')).toBe(
      'there is no work unit "Dinas Lain" in period 2026-01',
    );
    expect(refusal('feedback', { nip: RINA }, 'en')).toBe(`employee ${RINA} has no score in period 2026-01`);
  });

  it.each(['check', 'fairness', 'targets', 'feedback', 'talent'] as const)(
    'the report %s of a THR run is refused by its own name',
    (report) => {
      expect(refusal(report, { kind: 'thr' }, 'en')).toBe(`the report ${report} is about monthly runs only`);
      expect(refusal(report, { kind: 'thr' }, 'id')).toBe(
        `laporan ${report} hanya untuk perhitungan bulanan`,
      );
    },
  );
});

describe('a part of an office is never written over the whole', () => {
  const named = (more: object, report: ReportKind = 'feedback') =>
    defaultFileName({ report, period, kind: 'regular', ...more }, 'xlsx');

  it('unit, NIP and the month compared with stand in the name of the file', () => {
    expect(named({})).toBe('feedback-2026-01.xlsx');
    expect(named({ nip: BUDI })).toBe(`feedback-2026-01-${BUDI}.xlsx`);
    expect(named({ unit: 'Dinas Kesehatan' }, 'daftar-gaji')).toBe(
      'daftar-gaji-2026-01-Dinas-Kesehatan.xlsx',
    );
    expect(named({ kind: 'thr', unit: 'Dinas Kesehatan' }, 'payroll')).toBe(
      'payroll-2026-01-thr-Dinas-Kesehatan.xlsx',
    );
    expect(named({ against: makePeriod(2025, 11) }, 'variance')).toBe('variance-2026-01-with-2025-11.xlsx');
    expect(defaultFileName({ report: 'feedback', period, kind: 'regular', nip: BUDI }, 'csv')).toBe(
      `feedback-2026-01-${BUDI}`,
    );
  });

  it('units that differ in marks only have different files, and no name leaves the folder', () => {
    const units = ['UPT A/B', 'UPT A-B', 'UPT A B', 'UPT  A B', '../UPT', 'UPT_A B', '...'];
    const names = units.map((unit) => named({ unit }));
    expect(new Set(names).size).toBe(units.length);
    for (const name of names) expect(name).toMatch(/^[\p{L}\p{N}_-]+\.xlsx$/u);
  });
});
