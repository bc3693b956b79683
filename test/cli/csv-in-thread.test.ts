import { statSync } from 'node:fs';
import Database from 'better-sqlite3';
import { beforeAll, describe, expect, it } from 'vitest';
import { importSheets } from '../../src/app/import-sheets.ts';
import { makePeriod } from '../../src/domain/calendar/period.ts';
import { openSheetFile } from '../../src/sheets/index.ts';
import { openStore } from '../../src/store/index.ts';
import { copyOf, newOffice, type Office } from '../support/office.ts';
import { tempFolder } from '../support/temp-folder.ts';

const folder = tempFolder();
const ROWS = 16_000;
const HEADER = 'nip,nama,jenis,golongan,mkg,unit,mulai,kelas_jabatan,ptkp,rekening\n';
const UNIT = '"Dinas Pendidikan, Kebudayaan, Kepemudaan dan Olahraga Kota Contoh"';

/** Names with commas, quotes and line ends, so that rows do not end where lines do. */
function rowOf(i: number): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  const birth = `${1960 + (i % 30)}${two(1 + (Math.floor(i / 30) % 12))}${two(1 + (Math.floor(i / 360) % 28))}`;
  const nip = `${birth}2010011${String(1 + Math.floor(i / 10_080)).padStart(3, '0')}`;
  const name = [`Pegawai ${i}`, `"Pegawai ${i}, S.E."`, `"Pegawai ""${i}"""`, `"Pegawai\n${i}"`][i % 4];
  return `${nip},${name},PNS,III/a,4,${UNIT},2010-01-01,8,K/1,${String(i + 1).padStart(12, '0')}\n`;
}

const SHEET = HEADER + Array.from({ length: ROWS }, (_, i) => rowOf(i)).join('');

let office: Office;
beforeAll(() => {
  office = newOffice(folder.path);
  office.put('pegawai.csv', SHEET);
});

function factsOf({ path }: Office): readonly unknown[] {
  const db = new Database(path('binjai-pay.db'), { readonly: true });
  try {
    return db.prepare('SELECT * FROM employee_fact ORDER BY nip').all();
  } finally {
    db.close();
  }
}

describe('a CSV file large enough for a thread of its own', () => {
  it('gives the same facts as when it is read in one thread', async () => {
    expect(statSync(office.path('pegawai.csv')).size).toBeGreaterThan(2_000_000);
    const other = copyOf(office, folder.path);
    office.must('import', 'pegawai.csv', '--period', '2026-01');
    const store = openStore(other.path('binjai-pay.db'), {
      mode: 'readwrite',
      now: () => new Date(),
      programVersion: 'test',
    });
    try {
      await importSheets(store, {
        files: [office.path('pegawai.csv')],
        period: makePeriod(2026, 1),
        dryRun: false,
        replace: false,
        actor: { name: 'operator', osUser: 'uji', host: 'uji' },
        openFile: openSheetFile,
        progress: () => {},
      });
    } finally {
      store.close();
    }
    const facts = factsOf(office);
    expect(facts).toHaveLength(ROWS);
    expect(factsOf(other)).toEqual(facts);
  });

  it('is refused with the line of a broken quote at its end, and nothing of it is kept', () => {
    const fresh = newOffice(folder.path);
    fresh.put('pegawai.csv', `${SHEET}1980"0101,x\n`);
    const { code, stderr } = fresh.run('import', 'pegawai.csv', '--period', '2026-01');
    expect(code).toBe(1);
    expect(stderr).toContain('csv-quote-broken');
    expect(stderr).toContain(`row ${SHEET.split('\n').length}`);
    expect(factsOf(fresh)).toEqual([]);
  });
});
