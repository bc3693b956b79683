import { beforeAll, describe, expect, it } from 'vitest';
import { newOfficeHere, type OfficeHere } from '../../support/office-here.ts';
import { BUDI, csvOf, EMPLOYEE_HEADER, employeesCsv, RINA, SITI } from '../../support/small-city.ts';
import { tempFolder } from '../../support/temp-folder.ts';

const folder = tempFolder();
const DATES: Readonly<Record<string, string>> = {
  [SITI]: '2005-03-01; 2012-07-15,2022-04-01,2025-12-01,,',
  [BUDI]: ',2023-01-01,2023-06-01,,',
  [RINA]: ',,2024-02-01,,2026-12-31',
};
let office: OfficeHere;

beforeAll(async () => {
  office = await newOfficeHere(folder.path);
  const [, ...rows] = employeesCsv().trim().split('\n');
  const header = `${EMPLOYEE_HEADER},tanggal_lahir_anak,tmt_golongan,tmt_kgb,batas_usia_pensiun,akhir_kontrak`;
  const dated = rows.map((row) => `${row},${DATES[row.slice(0, 18)]}`);
  await office.must('import', office.put('pegawai.csv', csvOf(header, dated)));
});

/** Rows of the two files of the report, without the heading. */
async function told(
  ...flags: readonly string[]
): Promise<{ due: readonly string[]; missing: readonly string[] }> {
  const out = office.path(`jatuh-tempo-${flags.join('-').replace(/\W+/g, '-')}`);
  await office.must('export', 'personnel', '2026-01', '--format', 'csv', '--out', out, ...flags);
  const lines = (name: string): readonly string[] =>
    office
      .read(`${out.slice(office.dir.length + 1)}/${name}`)
      .trim()
      .split(/\r?\n/)
      .slice(1);
  return { due: lines('1-due.csv'), missing: lines('2-missing-data.csv') };
}

describe('export personnel', () => {
  it('tells for the months of the policy what falls due and what is overdue, with days left and law', async () => {
    expect(await told('--lang', 'en')).toEqual({
      due: [
        `${SITI},Siti Contoh,Dinas Contoh,"Child allowance ends, unless the child studies",child born on 2005-03-01,2026-03-01,59,"PP 7/1977 sebagaimana diubah, Pasal 16"`,
        `${SITI},Siti Contoh,Dinas Contoh,Promotion,IV/c → IV/d,2026-04-01,90,"PP 99/2000 sebagaimana diubah PP 12/2002, Pasal 6"`,
        `${BUDI},Budi Umpama,Dinas Contoh,Periodic step increase (KGB),"III/c, MKG 14 → MKG 16",2025-06-01,-214,"PP 5/2024, Lampiran"`,
        `${RINA},Rina Misal,Dinas Misal,Periodic step increase (KGB),"IX, MKG 2 → MKG 4",2026-02-01,31,"Perpres 11/2024, Lampiran"`,
        `${RINA},Rina Misal,Dinas Misal,Contract ends,,2026-12-31,364,on record (akhir_kontrak)`,
      ],
      missing: [
        `${BUDI},Budi Umpama,Dinas Contoh,"Child allowance ends, unless the child studies",tanggal_lahir_anak: 0 of 1 paid children`,
      ],
    });
  });

  it('looks as far ahead as asked, and at one work unit', async () => {
    const { due } = await told('--lang', 'en', '--months', '24', '--unit', 'Dinas Contoh');
    expect(due.map((row) => row.replace(/^(\d+),.*,(\d{4}-\d\d-\d\d),(-?\d+),.*$/, '$1 $2 $3'))).toEqual([
      `${SITI} 2026-03-01 59`,
      `${SITI} 2026-04-01 90`,
      `${SITI} 2027-12-01 699`,
      `${BUDI} 2025-06-01 -214`,
      `${BUDI} 2027-01-01 365`,
    ]);
    expect((await told('--months', '1')).due).toHaveLength(1);
  });

  it('stands in a workbook for people, in Indonesian', async () => {
    const out = office.path('jatuh-tempo.xlsx');
    const said = await office.must('export', 'personnel', '2026-01', '--out', out);
    expect(said).toContain('jatuh-tempo.xlsx');
    const { files } = (await office.data('export', 'personnel', '2026-01', '--out', out)) as {
      files: readonly { rows: number }[];
    };
    expect(files.map(({ rows }) => rows)).toEqual([6]);
  });

  it('knows no other report and no other kind of run by its flags', async () => {
    expect((await office.run('export', 'talent', '2026-01', '--months', '3')).stderr).toContain(
      '--months is for the report personnel only',
    );
    expect((await office.run('export', 'personnel', '2026-01', '--months', '0')).code).toBe(2);
    expect((await office.run('export', 'personnel', '2026-01', '--kind', 'thr')).code).toBe(2);
    expect((await office.run('export', 'personnel', '2026-01', '--unit', 'Lain')).code).toBe(3);
  });
});
