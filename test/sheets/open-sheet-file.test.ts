import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EnvironmentError } from '../../src/app/errors.ts';
import { openSheetFile } from '../../src/sheets/index.ts';
import { refusalOf } from '../support/read-sheets.ts';
import { tempFolder } from '../support/temp-folder.ts';

const folder = tempFolder();
const COMPOUND = Buffer.from('d0cf11e0a1b11ae1', 'hex');

async function environmentId(path: string): Promise<string> {
  const error: unknown = await openSheetFile(path).catch((reason: unknown) => reason);
  if (error instanceof EnvironmentError) return `${error.id} ${error.data.path}`;
  throw error;
}

describe('a file is known by its content, not by its name', () => {
  it.each<[string, string, string | Buffer]>([
    ['an empty file', 'file-empty', ''],
    ['a file of blank lines', 'file-empty', '\n \r\n\n'],
    [
      'an old .xls workbook',
      'file-xls-old',
      Buffer.concat([COMPOUND, Buffer.alloc(600_000), Buffer.from('Workbook', 'utf16le')]),
    ],
    [
      'a workbook with a password',
      'file-encrypted',
      Buffer.concat([COMPOUND, Buffer.alloc(600_000), Buffer.from('EncryptedPackage', 'utf16le')]),
    ],
    ['a very old .xls workbook', 'file-xls-old', Buffer.from('0904060000000000', 'hex')],
    ['a web page named .xls', 'file-html', '\ufeff\r\n<html><table><tr><td>NIP</td></tr></table></html>'],
    ['a web page in UTF-16', 'file-html', Buffer.from('\ufeff<!DOCTYPE html><p>', 'utf16le')],
    ['an XML workbook of 2003', 'file-not-a-sheet', '<?xml version="1.0"?><Workbook/>'],
    ['a PDF', 'file-not-a-sheet', '%PDF-1.7 ...'],
    ['a picture', 'file-not-a-sheet', Buffer.from('89504e470d0a1a0a', 'hex')],
    [
      'an empty archive',
      'file-not-a-sheet',
      Buffer.from('504b0506000000000000000000000000000000000000', 'hex'),
    ],
    ['a workbook of which only the start arrived', 'file-damaged', Buffer.from('504b030414000600', 'hex')],
    ['text with NUL bytes', 'file-nul-bytes', Buffer.from('nip,nama\n1,\0\n')],
    ['text with NUL bytes on every other place but one', 'file-nul-bytes', Buffer.from('n\0i\0p\0,\0x\n\0')],
    [
      'UTF-16 without its mark that ends inside a character',
      'file-encoding-broken',
      Buffer.from('n\0i\0p\0\n\0\xe9', 'latin1'),
    ],
    [
      'UTF-8 by its mark, but not by its bytes',
      'file-encoding-broken',
      Buffer.from('efbbbf6e69700ae90a', 'hex'),
    ],
    ['UTF-16 that ends inside a character', 'file-encoding-broken', Buffer.from('fffe6e006900700', 'hex')],
    ['UTF-16 with half a character', 'file-encoding-broken', Buffer.from('fffe6e0000d80a00', 'hex')],
  ])('%s is refused', async (_, code, content) => {
    const path = folder.file('data.xlsx', content);
    expect(await refusalOf(path)).toMatchObject([{ code, severity: 'error', where: { file: 'data.xlsx' } }]);
  });

  it('a CSV file named .xlsx is read', async () => {
    const opened = await openSheetFile(folder.file('csv.xlsx', 'a,b\n1,2\n'));
    await opened.close();
    expect(opened.format).toBe('csv');
  });

  it('a file that changes while it is read is refused', async () => {
    const path = folder.file('changes.csv', 'a,b\n1,2\n');
    const opened = await openSheetFile(path);
    folder.file('changes.csv', 'a,b\n1,2\n3,4\n');
    const read = async () => {
      for await (const block of opened.sheets[0]?.rows() ?? []) expect(block.length).toBeGreaterThan(0);
    };
    await expect(read()).rejects.toMatchObject({ problems: [{ code: 'file-changed' }] });
    await opened.close();
  });
});

describe('what the system refuses is an error of the environment', () => {
  it('a file that is not there', async () => {
    const path = join(folder.path, 'none.csv');
    expect(await environmentId(path)).toBe(`file-missing ${path}`);
  });

  it('a folder', async () => {
    const path = join(folder.path, 'sub');
    mkdirSync(path);
    expect(await environmentId(path)).toBe(`file-not-regular ${path}`);
  });

  it('a pipe, which could not be read twice', async () => {
    const path = join(folder.path, 'pipe');
    execFileSync('mkfifo', [path]);
    expect(await environmentId(path)).toBe(`file-not-regular ${path}`);
  });

  it.skipIf(process.getuid?.() === 0)('a file that the user may not read', async () => {
    const path = folder.file('secret.csv', 'a\n');
    chmodSync(path, 0o000);
    expect(await environmentId(path)).toBe(`file-unreadable ${path}`);
  });
});
