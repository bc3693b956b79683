import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { removeLeftovers, removeTemporary, temporaryPath } from '../../src/files/index.ts';
import { tempFolder } from '../support/temp-folder.ts';

const folder = tempFolder();

/** Process number of a command that has ended. */
function endedProcess(): number {
  const { pid } = spawnSync(process.execPath, ['--version']);
  return pid;
}

/** The name that another process would have chosen. */
function leftBy(pid: number, name: string): string {
  return basename(temporaryPath(join(folder.path, name))).replace(`-${process.pid}-`, `-${pid}-`);
}

describe('what a killed process left half-done in a folder', () => {
  it('goes, with what SQLite keeps beside a database; everything else stays', async () => {
    const dead = endedProcess();
    const gone = [
      leftBy(dead, 'gaji.csv'),
      leftBy(dead, 'cadangan.db'),
      `${leftBy(dead, 'cadangan.db')}-journal`,
      `${leftBy(dead, 'kantor.db')}-wal`,
    ];
    const stays = [
      'gaji.csv',
      '.catatan.tmp',
      leftBy(process.pid, 'sedang-ditulis.csv'),
      leftBy(dead, 'komputer-lain.csv').replace(/\.[0-9a-f]{8}-/, '.00000000-'),
    ];
    for (const name of [...gone, ...stays]) writeFileSync(join(folder.path, name), 'x');
    const halfFolder = leftBy(dead, 'audit');
    mkdirSync(join(folder.path, halfFolder));
    writeFileSync(join(folder.path, halfFolder, '1-run-card.csv'), 'x');
    await removeLeftovers(folder.path);
    expect(readdirSync(folder.path).sort()).toEqual(stays.sort());
  });

  it('comes back where it was set aside and nothing has taken its place; where something has, it goes', async () => {
    const place = join(folder.path, 'laporan');
    mkdirSync(place);
    const dead = endedProcess();
    const aside = (pid: number, name: string): string => leftBy(pid, name).replace(/tmp$/, 'aside');
    const living = aside(process.pid, 'februari');
    for (const name of [aside(dead, 'januari'), aside(dead, 'maret'), 'maret', living]) {
      mkdirSync(join(place, name));
    }
    await removeLeftovers(place);
    expect(readdirSync(place).sort()).toEqual([living, 'januari', 'maret'].sort());
  });

  it('is no reason to fail where the folder is missing', async () => {
    await expect(removeLeftovers(join(folder.path, 'tiada'))).resolves.toBeUndefined();
    await expect(removeTemporary(join(folder.path, 'tiada'))).resolves.toBeUndefined();
  });
});
