import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { dashboardOf, dashboardOffice, LONG_UNIT, RETIRING, WAITING } from '../support/dashboard-office.ts';
import { copyOfHere, type OfficeHere } from '../support/office-here.ts';
import { tempFolder } from '../support/temp-folder.ts';

const folder = tempFolder();
let office: OfficeHere;
let html: string;

beforeAll(async () => {
  office = await dashboardOffice(folder.path);
  html = await dashboardOf(office, '2026-02', 'en');
});

/** The section of a chart or list. */
function section(id: string): string {
  const [, found] =
    new RegExp(`<section aria-labelledby="${id}"[^>]*>([\\s\\S]*?)</section>`).exec(html) ?? [];
  if (found === undefined) throw new Error(`no section ${id}`);
  return found;
}

/** Cells of the rows of a section's table, sums included. */
function rowsOf(id: string): readonly (readonly string[])[] {
  const [, , ...rows] = section(id).split('<tr>');
  return rows.map((row) => [...row.matchAll(/<t[hd][^>]*>([^<]*)<\/t[hd]>/g)].map(([, cell = '']) => cell));
}

/** Rows of a CSV report, by column. */
async function csv(report: string): Promise<readonly Record<string, string>[]> {
  const out = office.path(`${report}.csv`);
  await office.must('export', report, '2026-02', '--format', 'csv', '--out', out);
  const [head = '', ...lines] = readFileSync(out, 'utf8').trim().split('\n');
  const names = head.split(',');
  return lines.map((line) => {
    const cells = [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(([, cell = '']) => cell);
    return Object.fromEntries(names.map((name, place) => [name, (cells[place] ?? '').replace(/^"|"$/g, '')]));
  });
}

const whole = (text: string | undefined): number => Number((text ?? '').replaceAll(',', ''));

describe('the figures of the dashboard', () => {
  test('work units have the people and amounts of the report summary', async () => {
    const units = (await csv('summary')).filter(({ jenis_baris }) => jenis_baris !== 'detail');
    expect(rowsOf('unit-money').map((cells) => cells.slice(1).map(whole))).toEqual(
      units.map(({ pegawai, ditahan, NETO_GAJI, NETO_TPP, DITERIMA }) =>
        [pegawai, ditahan, NETO_GAJI, NETO_TPP, DITERIMA].map(Number),
      ),
    );
  });

  test('causes add up to the difference of the report variance', async () => {
    const variance = await csv('variance');
    const total = variance.reduce((sum, { SELISIH }) => sum + Number(SELISIH), 0);
    const grade = variance.reduce((sum, { GRADE }) => sum + Number(GRADE), 0);
    const rows = new Map(rowsOf('variance').map(([cause = '', , amount]) => [cause, whole(amount)]));
    const sum = rows.get('Whole difference');
    expect([rows.get('Grade and service years'), sum]).toEqual([grade, total]);
    rows.delete('Whole difference');
    expect([...rows.values()].reduce((a, b) => a + b, 0)).toBe(sum);
  });

  test('a month before that is no more than a draft is called one wherever it is compared with', async () => {
    const other = copyOfHere(office, folder.path);
    await other.must('reopen', '2026-01', '--reason', 'keliru', '--yes');
    const page = await dashboardOf(other, '2026-02', 'en');
    expect(page.match(/since January 2026 \(a draft\)|received in January 2026 \(a draft\)/g)).toHaveLength(
      2,
    );
    expect(html).not.toContain('(a draft)');
  });

  test('one employee is spoken of as one', () => {
    expect(html).toContain('1 employee has no score.');
    expect(html).toContain('1 employee has no TPP this month.');
    expect(html).not.toMatch(/\b1 employees/);
  });

  test('every score and every TPP is in one class', () => {
    const people = (id: string) => rowsOf(id).reduce((sum, [, , count]) => sum + whole(count), 0);
    expect([people('scores'), people('tpp')]).toEqual([15, 15]);
  });

  test('who waits for evidence, has objected, or retires is named by NIP, and nobody else is', () => {
    expect(rowsOf('held').map(([nip]) => nip)).toEqual([WAITING]);
    expect(rowsOf('objections').map(([, nip]) => nip)).toEqual([RETIRING]);
    expect(rowsOf('retirements').map(([nip, , day]) => [nip, day])).toEqual([[RETIRING, '1 June 2026']]);
    expect(new Set(html.match(/\b\d{18}\b/g))).toEqual(new Set([WAITING, RETIRING]));
    expect(html).not.toContain('Orang');
  });
});

describe('the file', () => {
  test('is the same to the byte when it is written again, in the same process and after other charts', async () => {
    const again = await dashboardOf(office, '2026-02', 'en');
    // The export itself is on record, so the head of the chain is another.
    const withoutHead = (text: string) => text.replace(/Head of the audit chain[^<]*/, '');
    expect(withoutHead(again)).toBe(withoutHead(html));
  });

  test('forbids itself everything but its own style sheet', () => {
    const [, style = ''] = /<style>([\s\S]*?)<\/style>/.exec(html) ?? [];
    const hash = createHash('sha256').update(style).digest('base64');
    expect(html).toContain(`content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none';`);
    expect(html).not.toMatch(/<script|<link|<img|<iframe|\sstyle=|\son\w+=|url\(|@import|https?:/);
  });

  test('shows a name with signs of HTML as it is written', () => {
    expect(html).toContain('Keluarga Berencana &lt;Kota &amp; Kabupaten&gt;');
    expect(html).not.toContain(LONG_UNIT);
  });

  test('is asked for as it can be had', async () => {
    const refused = async (...args: readonly string[]) =>
      (await office.run('export', 'dashboard', ...args)).stderr;
    expect(await refused('2026-02', '--format', 'csv')).toContain('choose one of: html');
    expect(await refused('2026-02', '--unit', 'Dinas Contoh')).toContain('the whole office');
    expect(await refused('2026-02', '--kind', 'thr')).toContain('monthly runs only');
    expect(await refused('2026-05')).toContain('2026-05');
  });
});
