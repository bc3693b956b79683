import { beforeAll, describe, expect, it } from 'vitest';
import { newOffice, type Office } from '../../support/office.ts';
import { mustHere, runHere } from '../../support/run-here.ts';
import { JANUARY } from '../../support/small-city.ts';
import { tempFolder } from '../../support/temp-folder.ts';

const folder = tempFolder();
let office: Office;

beforeAll(async () => {
  office = newOffice(folder.path);
  const files = JANUARY.map(([name, csv]) => office.path(office.put(name, csv)));
  await mustHere(office, 'import', ...files, '--actor', 'Operator Data');
  await mustHere(office, 'run', '2026-01', '--actor', 'Operator Gaji');
  await mustHere(office, 'approve', '2026-01', '--actor', 'Bendahara', '--yes');
  await mustHere(office, 'reopen', '2026-01', '--actor', 'Bendahara', '--reason', 'absensi keliru', '--yes');
});

/** Acts that the log shows, in its order. */
async function acts(...filter: readonly string[]): Promise<readonly string[]> {
  const { entries } = JSON.parse(await mustHere(office, 'audit', ...filter, '--json')).result;
  return entries.map(({ act, subject }: { act: string; subject: string }) => `${act} ${subject}`);
}

describe('the log of acts', () => {
  it('names number, time, act, who, about what, hash and details in both languages, and the head of the chain', async () => {
    const english = await mustHere(office, 'audit', '--lang', 'en');
    const [head = '', first = ''] = english.split('\n');
    expect(head.split(/ {2,}/)).toEqual(['No.', 'Time (UTC)', 'Act', 'By', 'About', 'Hash', 'Details']);
    expect(first).toMatch(/^ +1 {2}\d{4}-\d\d-\d\dT\S+Z {2}policy +\S+ +\S+ +[0-9a-f]{12} {2}policy=1 name=/);
    expect(english).toMatch(
      /reopen +Bendahara \(\S+\) +2026-01 regular +[0-9a-f]{12} {2}run=1 .*reason=absensi keliru\n/,
    );
    expect(english).toMatch(/\n\nHead of the audit chain \(SHA-256\): [0-9a-f]{64}\n$/);
    const indonesian = await mustHere(office, 'audit', '--lang', 'id');
    expect(indonesian).toMatch(/^No\. +Waktu \(UTC\) +Tindakan +Oleh +Perihal +Hash +Rincian\n/);
    expect(indonesian).toContain('Ujung rantai audit (SHA-256): ');
  });

  it('is filtered by act, who, subject, month and day', async () => {
    const imports = ['pegawai.csv', 'kehadiran.csv', 'penilaian.csv', 'target.csv'].map(
      (file) => `import ${file}`,
    );
    const life = ['run 2026-01 regular', 'approve 2026-01 regular', 'reopen 2026-01 regular'];
    expect(await acts('--act', 'approve')).toEqual(['approve 2026-01 regular']);
    expect(await acts('--actor-name', 'Bendahara')).toEqual(life.slice(1));
    expect(await acts('--actor-name', 'Operator Data')).toEqual(imports);
    expect(await acts('--subject', 'kehadiran')).toEqual(['import kehadiran.csv']);
    expect(await acts('--period', '2026-01')).toEqual(['policy 2026-01', ...imports, ...life]);
    expect(await acts('--period', '2026-02')).toEqual([]);
    const { entries } = JSON.parse(await mustHere(office, 'audit', '--json')).result;
    const today = entries[0].at.slice(0, 10);
    expect(await acts('--since', today, '--until', today)).toHaveLength(entries.length);
    expect(await acts('--until', '2020-12')).toEqual([]);
    expect((await runHere(office, 'audit', '--since', 'kemarin')).code).toBe(2);
  });

  it('says which acts there are where the one asked for was never recorded', async () => {
    expect(await mustHere(office, 'audit', '--act', 'setuju', '--lang', 'id')).toMatch(
      /^Tidak ada tindakan yang cocok\.\nTindakan yang tercatat: approve, import, policy, reopen, run\n\n/,
    );
    expect(await mustHere(office, 'audit', '--act', 'approve', '--until', '2020-12', '--lang', 'en')).toMatch(
      /^No act matches\.\n\n/,
    );
  });
});
