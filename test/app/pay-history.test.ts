import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { SlipRow } from '../../src/app/ports/runs.ts';
import { playYear } from '../support/play-year.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { type Sheet, sheetOf } from '../support/write-sheets.ts';

const NIP = '199003012025211001';
const folder = tempFolder();

function employeeSheet(name: string, rows: readonly Readonly<Record<string, string>>[]): Sheet {
  const columns = ['nip', 'berlaku', ...Object.keys(rows[0] ?? {}).filter((column) => column !== 'berlaku')];
  return sheetOf(
    'employees',
    name,
    columns,
    rows.map((row) => ({ nip: NIP, ...row })),
  );
}

/*
 * Part-time contract of 10,000,000 in January and February: S 10,000,000 + 4% + 0.24% + 0.72% = 10,496,000, at 2.5%
 * 262,400 a month are withheld from himself. In March he is a PNS, whose tax the state bears. His THR on February's
 * 10,000,000 at 2% gives 200,000. Then leave without pay in February becomes known: February's 10,496,000 and the THR's
 * 10,000,000 come back, S of March is below 0, and 200,000 of tax are too much: paid to him, since 524,800 were his own.
 */
it('salary tax that is too much is paid back as far as any month of the year withheld it from the employee himself', async () => {
  const contract = { jenis: 'PPPK-PW', gaji_kontrak: '10000000', ptkp: 'TK/0', mulai: '2025-03-01' };
  const service = { jenis: 'PNS', golongan: 'III/a', mkg: '0', jenis_jabatan: 'pelaksana', gaji_kontrak: '' };
  const leave = [
    { berlaku: '2026-02', status: 'cltn' },
    { berlaku: '2026-03', status: 'aktif' },
  ];
  const rounds = [
    {
      run: { period: '2026-01', kind: 'regular' },
      sheets: [employeeSheet('kontrak', [{ berlaku: '2026-01', ...contract }])],
    },
    { run: { period: '2026-02', kind: 'regular' }, sheets: [] },
    {
      run: { period: '2026-03', kind: 'thr' },
      sheets: [employeeSheet('pns', [{ berlaku: '2026-03', ...service }])],
    },
    { run: { period: '2026-03', kind: 'regular' }, sheets: [employeeSheet('cuti', leave)] },
  ] as const;
  const slips: (SlipRow | null)[] = [];
  await playYear(join(folder.path, 'tahun'), { rounds }, (store, run) => {
    slips.push(store.slip(run.id, NIP));
  });
  const [january, , thr, march] = slips;
  expect(january?.lines.PPH21_GAJI).toBe(262_400);
  expect(january?.lines.TUNJ_PPH).toBeUndefined();
  expect(thr?.lines).toMatchObject({ PPH21_GAJI: 200_000, TUNJ_PPH: 200_000 });
  expect(march?.lines.PPH21_GAJI).toBe(-200_000);
  expect(march?.lines.TUNJ_PPH).toBeUndefined();
});
