import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EnvironmentError } from '../../src/app/errors.ts';
import type { ReportSheet } from '../../src/app/ports/reports.ts';
import { writeReport } from '../../src/sheets/index.ts';
import { tempFolder } from '../support/temp-folder.ts';

const folder = tempFolder();

function report(rows: () => Iterable<readonly [string]>): ReportSheet {
  return { name: 'Uji', titles: [], columns: [{ name: 'nip', heading: 'NIP', format: 'text' }], rows };
}

function* failing(): Generator<readonly [string]> {
  for (let i = 0; i < 3000; i++) yield [`${i}`];
  throw new Error('the store is gone');
}

const write = {
  csv: (path: string, sheet: ReportSheet) => writeReport.csv(path, sheet),
  xlsx: (path: string, sheet: ReportSheet) => writeReport.xlsx(path, [sheet]),
};

async function environmentId(promise: Promise<unknown>): Promise<string> {
  const error: unknown = await promise.catch((reason: unknown) => reason);
  if (error instanceof EnvironmentError) return `${error.id} ${error.data.path}`;
  throw error;
}

describe.each(['csv', 'xlsx'] as const)('a report written as %s', (format) => {
  const inFolder = (name: string) => {
    const path = join(folder.path, `${format}-${name}`);
    mkdirSync(path);
    return path;
  };

  it('is readable by its owner only and leaves no temporary file', async () => {
    const place = inFolder('good');
    await write[format](
      join(place, 'r'),
      report(() => [['1']]),
    );
    expect(readdirSync(place)).toEqual(['r']);
    expect(statSync(join(place, 'r')).mode & 0o777).toBe(0o600);
  });

  it('leaves the file of last month untouched when it fails half-way', async () => {
    const place = inFolder('failing');
    writeFileSync(join(place, 'r'), 'last month');
    await expect(write[format](join(place, 'r'), report(failing))).rejects.toThrow('the store is gone');
    expect(readdirSync(place)).toEqual(['r']);
    expect(readFileSync(join(place, 'r'), 'utf8')).toBe('last month');
  });

  it('says that the folder is missing', async () => {
    const path = join(folder.path, 'nowhere', 'r');
    expect(
      await environmentId(
        write[format](
          path,
          report(() => []),
        ),
      ),
    ).toBe(`folder-missing ${path}`);
  });

  it('says that the path is a folder', async () => {
    const path = inFolder('folder');
    expect(
      await environmentId(
        write[format](
          path,
          report(() => []),
        ),
      ),
    ).toBe(`path-is-folder ${path}`);
    expect(readdirSync(folder.path).filter((name) => name.includes('.tmp'))).toEqual([]);
  });

  it('takes no device or pipe for a file: it would be replaced', async () => {
    const place = inFolder('pipe');
    const path = join(place, 'pipa');
    if (spawnSync('mkfifo', [path]).status !== 0) return;
    expect(
      await environmentId(
        write[format](
          path,
          report(() => []),
        ),
      ),
    ).toBe(`path-not-regular ${path}`);
    expect(readdirSync(place)).toEqual(['pipa']);
    expect(statSync(path).isFIFO()).toBe(true);
  });

  it('writes the file that a symbolic link names, and leaves the link', async () => {
    const place = inFolder('link');
    mkdirSync(join(place, 'bersama'));
    writeFileSync(join(place, 'bersama', 'r'), 'last month');
    symlinkSync(join('bersama', 'r'), join(place, 'r'));
    await write[format](
      join(place, 'r'),
      report(() => [['1']]),
    );
    expect(lstatSync(join(place, 'r')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(place, 'bersama', 'r'), 'utf8')).not.toBe('last month');
    expect(readdirSync(join(place, 'bersama'))).toEqual(['r']);
  });

  it.skipIf(process.getuid?.() === 0)('says that the folder may not be written', async () => {
    const place = inFolder('locked');
    chmodSync(place, 0o500);
    const path = join(place, 'r');
    expect(
      await environmentId(
        write[format](
          path,
          report(() => []),
        ),
      ),
    ).toBe(`folder-not-writable ${path}`);
  });
});

it('a full disk is told as such, and the temporary file goes', async () => {
  const { writeAtomically } = await import('../../src/sheets/atomic-file.ts');
  const path = join(folder.path, 'full');
  const full = Object.assign(new Error('ENOSPC: no space left on device, write'), {
    code: 'ENOSPC',
    syscall: 'write',
  });
  const promise = writeAtomically(path, async (sink) => {
    sink.destroy(full);
    // A producer that never notices, as exceljs would not.
    await new Promise(() => {});
  });
  expect(await environmentId(promise)).toBe(`disk-full ${path}`);
  expect(existsSync(path)).toBe(false);
  expect(readdirSync(folder.path).filter((name) => name.includes('.tmp'))).toEqual([]);
});
