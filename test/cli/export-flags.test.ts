import { expect, it } from 'vitest';
import { runHere } from '../support/run-here.ts';
import { tempFolder } from '../support/temp-folder.ts';

const folder = tempFolder();

async function refused(...args: readonly string[]): Promise<string> {
  const office = { path: (name: string) => `${folder.path}/${name}` };
  const { code, stderr } = await runHere(office, 'export', ...args);
  expect([args.join(' '), code]).toEqual([args.join(' '), 2]);
  return stderr;
}

it.each([
  [['--all', '2026-01', '--out', 'laporan', '--months', '3'], '--months'],
  [['bank', '2026-01', '--months', '3'], '--months'],
  [['coretax-bpmp', '2026-01', '--months', '3', '--nip', '1'], '--nip, --months'],
])(
  'an option that a file does not heed is refused by name, not passed over: export %j',
  async (args, named) => {
    expect(await refused(...args)).toContain(named);
  },
);

it('the dashboard, which is a page, is never offered as a form that it does not have', async () => {
  const toOutput = await refused('dashboard', '2026-01', '--out', '-');
  expect(toOutput).toContain('--out');
  expect(toOutput).not.toMatch(/csv/i);
  const asPdf = await refused('dashboard', '2026-01', '--format', 'pdf');
  expect(asPdf).toContain('html');
  expect(asPdf).not.toContain('xlsx');
});
