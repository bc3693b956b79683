import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeReport } from '../../../src/sheets/index.ts';
import { hasLibreOffice, savedByLibreOffice, withLibreOffice } from '../../support/libre-office.ts';
import { tempFolder } from '../../support/temp-folder.ts';

const folder = tempFolder();

describe.skipIf(!hasLibreOffice)(withLibreOffice('LibreOffice'), () => {
  it('shows what the program wrote, totals included', async () => {
    const path = join(folder.path, 'laporan.xlsx');
    await writeReport.xlsx(path, [
      {
        name: 'Gaji',
        titles: ['Daftar gaji'],
        columns: [
          { name: 'nip', heading: 'NIP', format: 'text' },
          { name: 'nama', heading: 'Nama', format: 'text' },
          { name: 'diterima', heading: 'Diterima', format: 'rupiah', total: true },
          { name: 'skor', heading: 'Skor', format: 'score' },
          { name: 'tanggal', heading: 'Tanggal', format: 'day' },
        ],
        totalLabel: 'Jumlah',
        rows: () => [
          ['196501161988111003', '=1+1', 5_182_000, 8750, '2025-12-01'],
          ['197001011990012001', ' a_x0041_ ', 1_000_000, 9025, null],
        ],
      },
    ]);
    const how = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true';
    const saved = savedByLibreOffice(folder.path, how, [path]).get('laporan.csv') ?? '';
    expect(readFileSync(saved, 'utf8')).toBe(
      [
        'Daftar gaji,,,,',
        ',,,,',
        'NIP,Nama,Diterima,Skor,Tanggal',
        '196501161988111003,=1+1,"5,182,000",87.50,01/12/2025',
        '197001011990012001, a_x0041_ ,"1,000,000",90.25,',
        'Jumlah,,"6,182,000",,',
        '',
      ].join('\n'),
    );
  });
});
