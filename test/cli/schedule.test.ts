import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { crontabLines } from '../../src/cli/render/schedule.ts';

/** Paths that somebody can give to a folder, with everything that cron and the shell have a meaning for. */
const PATHS = [
  '/srv/laporan/50%',
  '/srv/laporan malam/50% "kantor"',
  "/srv/Jum'at/%Y-%m",
  '/srv/a\\%b',
  '/srv/a\\\\%b',
  '/srv/a\\\\b\\c',
  "/srv/a\\'%\\\\'b",
  '/srv/akhir\\',
  '%',
  '\\',
  '$(HOME) `id` * ~ # & ;',
];

/**
 * What cron hands to the shell (crontab(5)): up to the first `%` that no backslash stands before; `\%` becomes `%`.
 * Of two backslashes the cron of Debian and Red Hat keeps both, that of BSD one.
 */
function handedToShell(command: string, kept: readonly string[]): string {
  let shell = '';
  for (let at = 0; at < command.length; at++) {
    const char = command.charAt(at);
    if (char === '%') break;
    if (char !== '\\') shell += char;
    else {
      at++;
      const next = command.charAt(at);
      shell += kept.includes(next) ? next : char + next;
    }
  }
  return shell;
}

describe('a crontab line', () => {
  it.each([
    ['of Debian and Red Hat', ['%']],
    ['of BSD', ['%', '\\']],
  ])('says to the cron %s every word of a path as it is, whatever stands in it', (_, kept) => {
    const schedule = { hour: 2, minute: 30, nightly: ['printf', '%s\\n', ...PATHS], weekly: [] };
    const [line = ''] = crontabLines(schedule);
    expect(line).toMatch(/^30 2 \* \* \* printf /);
    const shell = handedToShell(line.slice('30 2 * * * '.length), kept);
    const { stdout, stderr } = spawnSync('/bin/sh', ['-c', shell], { encoding: 'utf8' });
    expect([stderr, stdout.split('\n')]).toEqual(['', [...PATHS, '']]);
  });
});
