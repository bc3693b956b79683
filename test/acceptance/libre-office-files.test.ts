import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Desk, newDesk } from '../support/desk.ts';
import { flatSheet } from '../support/flat-sheet.ts';
import { hasLibreOffice, savedByLibreOffice, withLibreOffice } from '../support/libre-office.ts';
import { refusalOf } from '../support/read-sheets.ts';
import { recordedFacts } from '../support/recorded-facts.ts';
import { BUDI, RINA, SITI } from '../support/small-city.ts';
import { tempFolder } from '../support/temp-folder.ts';

const folder = tempFolder();

/**
 * A staff list as an office keeps it: days counted from 1904, a merged title, a name in two types of letter, golongan
 * and service by formula, a hidden row, a row of totals, and a sheet that is hidden.
 */
const STAFF = flatSheet(
  [
    {
      name: 'Pegawai',
      rows: [
        [{ text: 'DAFTAR PEGAWAI – RÉKAP', span: 7 }],
        [],
        ['NIP', 'Nama', 'Jenis', 'Gol.', 'MKG', 'PTKP', 'Mulai'],
        [
          SITI,
          { text: 'Siti ', bold: 'Conté' },
          'PNS',
          'III/a',
          { formula: '2+2', value: 4 },
          'TK/0',
          { day: '2001-12-01' },
        ],
        [
          BUDI,
          'Budi Umpama',
          'PNS',
          { formula: 'UPPER("iii")&"/b"', value: 'III/b' },
          14,
          'TK/0',
          { day: '2010-01-01' },
        ],
        [RINA, 'Rina “Misal”', 'PPPK', 'IX', 3, 'TK/0', { day: '2022-02-01' }],
        ['Jumlah', null, null, null, { formula: 'SUM([.E4:.E6])', value: 21 }],
      ],
      hiddenRows: [5],
    },
    {
      name: 'Arsip',
      rows: [
        ['NIP', 'Nama'],
        ['198001012005011009', 'Arsip Contoh'],
      ],
      isHidden: true,
    },
  ],
  { countsFrom: '1904-01-01' },
);

const FACTS = [
  [SITI, '2026-02', 4, 'Siti Conté', 'PNS', 'III/a', 4, 'TK/0', '2001-12-01'],
  [BUDI, '2026-02', 5, 'Budi Umpama', 'PNS', 'III/b', 14, 'TK/0', '2010-01-01'],
  [RINA, '2026-02', 6, 'Rina “Misal”', 'PPPK', 'IX', 3, 'TK/0', '2022-02-01'],
];

describe.skipIf(!hasLibreOffice)(withLibreOffice('a staff list saved by LibreOffice'), () => {
  let source: string;

  beforeAll(() => {
    source = folder.file('pegawai.fods', STAFF);
  });

  async function imported(path: string): Promise<{ facts: unknown; warnings: readonly string[] }> {
    const desk: Desk = await newDesk(folder.path);
    const file = path.slice(path.lastIndexOf('/') + 1);
    desk.put(file, readFileSync(path));
    const { warnings } = await desk.import(file, { period: '2026-02' });
    desk.store.close();
    const facts = recordedFacts(
      desk,
      'employee',
      'nip, effective, row, nama, jenis, golongan, mkg, ptkp, mulai',
    );
    return { facts, warnings: warnings.map(({ code }) => code) };
  }

  function savedAs(format: string): string {
    const [path] = savedByLibreOffice(folder.path, format, [source]).values();
    if (path === undefined) throw new Error(`LibreOffice saved nothing as ${format}`);
    return path;
  }

  it('as XLSX: days from 1904, rich text, formulas with their values; the hidden row and sheet are told', async () => {
    expect(await imported(savedAs('xlsx'))).toEqual({
      facts: FACTS,
      warnings: ['sheet-hidden', 'row-skipped', 'rows-hidden'],
    });
  });

  it.each([
    ['semicolons in UTF-16', '59,34,65535'],
    ['tabs in Windows-1252', '9,34,1'],
  ])('as CSV with %s', async (_, how) => {
    const path = savedAs(`csv:Text - txt - csv (StarCalc):${how},1,,0,false,true`);
    expect(await imported(path)).toEqual({ facts: FACTS, warnings: ['row-skipped'] });
  });

  it.each([
    ['ods', 'file-ods'],
    ['xls', 'file-xls-old'],
  ])('as .%s is refused by name', async (format, code) => {
    expect(await refusalOf(savedAs(format))).toMatchObject([{ code }]);
  });
});
