import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough, Writable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import type { ReportSheet, ReportValue } from '../../../src/app/ports/reports.ts';
import { writeCsvTo, writeReport } from '../../../src/sheets/index.ts';
import { readCells } from '../../support/read-sheets.ts';
import { tempFolder } from '../../support/temp-folder.ts';

const folder = tempFolder();

function report(rows: readonly (readonly ReportValue[])[]): ReportSheet {
  return {
    name: 'Gaji',
    titles: ['Daftar gaji'],
    columns: [
      { name: 'nip', heading: 'NIP', format: 'text' },
      { name: 'nama', heading: 'Nama', format: 'text' },
      { name: 'diterima', heading: 'Diterima', format: 'rupiah', total: true },
    ],
    rows: () => rows,
    footer: ['Segel'],
  };
}

async function written(rows: readonly (readonly ReportValue[])[]): Promise<string> {
  const path = join(folder.path, 'out.csv');
  await writeReport.csv(path, report(rows));
  return readFileSync(path, 'utf8');
}

describe('a CSV report', () => {
  it('has canonical headings, plain integers and nothing else', async () => {
    expect(
      await written([
        ['196501161988111003', 'Siti, S.E.', 5_182_000],
        ['2', null, -500],
      ]),
    ).toBe('nip,nama,diterima\n196501161988111003,"Siti, S.E.",5182000\n2,,-500\n');
  });

  it('has its headings also when there is nobody in it', async () => {
    expect(await written([])).toBe('nip,nama,diterima\n');
  });

  it.each<[string, string]>([
    ['=1+1', "'=1+1"],
    ['+cmd|calc', "'+cmd|calc"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['-2+3', "'-2+3"],
    ['\tx', "'\tx"],
    ['-', '-'],
    ['-123', '-123'],
    ['+6281234', '+6281234'],
    ['-1.234,50', '"-1.234,50"'],
    ['Siti = Aminah', 'Siti = Aminah'],
  ])('writes the text %j as %j, so that no spreadsheet runs it', async (name, expected) => {
    expect(await written([['1', name, 0]])).toBe(`nip,nama,diterima\n1,${expected},0\n`);
  });

  it('gives the same cells when it is read back', async () => {
    const names = ['baris\nbaru', 'kembali\rke awal', 'a\r\nb', '"kutip"', ' spasi ', 'é€😀', "'", ','];
    const path = join(folder.path, 'back.csv');
    await writeReport.csv(path, report(names.map((name, i) => [`${i}`, name, i])));
    expect(await readCells(path)).toEqual([
      ['nip', 'nama', 'diterima'],
      ...names.map((name, i) => [`${i}`, name, `${i}`]),
    ]);
  });

  it('tells how many rows it has and the SHA-256 of its bytes', async () => {
    const path = join(folder.path, 'many.csv');
    const rows = Array.from({ length: 2500 }, (_, i) => [`${i}`, `Pegawai ${i}`, i]);
    const file = await writeReport.csv(path, report(rows));
    const bytes = readFileSync(path);
    expect(file).toEqual({ path, rows: 2500, sha256: createHash('sha256').update(bytes).digest('hex') });
    expect(bytes.toString().split('\n').length).toBe(2502);
  });

  it('can be written to an open stream, which stays open', async () => {
    const stream = new PassThrough();
    const read = text(stream);
    expect(await writeCsvTo(stream, report([['1', 'a', 2]]))).toBe(1);
    stream.end('after\n');
    expect(await read).toBe('nip,nama,diterima\n1,a,2\nafter\n');
  });

  it('reports the failure of the stream', async () => {
    const broken = new Writable({ write: (_, __, done) => done(new Error('EPIPE')) });
    await expect(writeCsvTo(broken, report([['1', 'a', 2]]))).rejects.toThrow('EPIPE');
  });
});
