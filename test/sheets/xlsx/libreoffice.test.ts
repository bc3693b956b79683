import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DateCell, ErrorCell } from '../../../src/app/ports.ts';
import { writeReport } from '../../../src/sheets/index.ts';
import { readSheets, refusalOf } from '../../support/read-sheets.ts';
import { tempFolder } from '../../support/temp-folder.ts';

const folder = tempFolder();
const isInstalled = spawnSync('soffice', ['--version']).status === 0;
const title = isInstalled ? 'LibreOffice' : 'LibreOffice (skipped: no soffice command on this machine)';

function convert(source: string, filter: string): void {
  const profile = `-env:UserInstallation=file://${join(folder.path, 'profile')}`;
  execFileSync('soffice', [profile, '--headless', '--convert-to', filter, '--outdir', folder.path, source], {
    stdio: 'ignore',
  });
}

describe.skipIf(!isInstalled)(title, () => {
  it('writes workbooks that are read cell by cell; its other formats are refused by name', async () => {
    const source = folder.file(
      'asal.fods',
      `<?xml version="1.0"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0" xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:automatic-styles><number:date-style style:name="N1"><number:day number:style="long"/><number:text>/</number:text><number:month number:style="long"/><number:text>/</number:text><number:year number:style="long"/></number:date-style><style:style style:name="d" style:family="table-cell" style:data-style-name="N1"/></office:automatic-styles><office:body><office:spreadsheet><table:table table:name="Pegawai"><table:table-row><table:table-cell office:value-type="string"><text:p>196501161988111003</text:p></table:table-cell><table:table-cell office:value-type="string"><text:p>Siti <text:span>Aminah</text:span></text:p><text:p>baris dua</text:p></table:table-cell><table:table-cell office:value-type="float" office:value="5182000.5"/><table:table-cell table:style-name="d" office:value-type="date" office:date-value="2025-12-01"/><table:table-cell table:formula="of:=[.C1]*2" office:value-type="float" office:value="10364001"/><table:table-cell table:formula="of:=1/0" office:value-type="float" office:value="0"/></table:table-row></table:table><table:table table:name="Kosong"/></office:spreadsheet></office:body></office:document>`,
    );
    convert(source, 'xlsx:Calc MS Excel 2007 XML');
    convert(source, 'ods');
    convert(source, 'xls');
    const sheets = await readSheets(join(folder.path, 'asal.xlsx'));
    expect(sheets.map(({ name }) => name)).toEqual(['Pegawai', 'Kosong']);
    expect(sheets[0]?.rows).toEqual([
      {
        number: 1,
        cells: [
          '196501161988111003',
          'Siti Aminah\nbaris dua',
          5_182_000.5,
          new DateCell('2025-12-01'),
          10_364_001,
          new ErrorCell('#DIV/0!'),
        ],
      },
    ]);
    expect(sheets[1]?.rows).toEqual([]);
    expect(await refusalOf(join(folder.path, 'asal.ods'))).toMatchObject([{ code: 'file-ods' }]);
    expect(await refusalOf(join(folder.path, 'asal.xls'))).toMatchObject([{ code: 'file-xls-old' }]);
  });

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
    convert(path, 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true');
    expect(readFileSync(join(folder.path, 'laporan.csv'), 'utf8')).toBe(
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
