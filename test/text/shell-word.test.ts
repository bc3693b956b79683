import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { errorTexts } from '../../src/text/errors/index.ts';
import { intakeProblemTexts } from '../../src/text/problems/intake-problems.ts';
import { shellWord } from '../../src/text/shell-word.ts';
import { templateWritten } from '../../src/text/template.ts';

/** A name with everything that a shell has a meaning for. */
const ODD = 'Dinas "Maju" $HOME `id` Jum\'at * ~ \\ ; & # (1)';

/** What a shell hands to the program, word by word, of the commands that stand in lines. */
function typed(lines: readonly (string | undefined)[]): readonly string[] {
  const script = lines.map((line) => line?.replace(/^.*?binjai-pay /, "printf '%s\\n' ")).join('\n');
  const { stdout, stderr } = spawnSync('/bin/sh', ['-c', script], { encoding: 'utf8' });
  expect(stderr).toBe('');
  return stdout.split('\n').slice(0, -1);
}

describe('a command that is to be typed', () => {
  it('names a unit and a file as they are called, whatever letters a shell would take for something else', () => {
    const data = { path: ODD, findings: `unit-low:${ODD}\nrater-halo:1`, late: `2025-12 unit-high:${ODD}` };
    const remedy = (id: string): string => errorTexts.en[id]?.remedy({ period: '2026-01', ...data }) ?? '';
    expect(typed(remedy('findings-unanswered').split('\n').slice(1))).toEqual([
      ...['answer-finding', '2026-01', `unit-low:${ODD}`, '--text', '...'],
      ...['answer-finding', '2026-01', 'rater-halo:1', '--text', '...'],
      ...['answer-finding', '2025-12', `unit-high:${ODD}`, '--text', '...'],
    ]);
    expect(typed([remedy('database-older')])).toEqual(['--db', ODD, 'backup', 'FILE']);
    expect(typed([remedy('backup-broken').replace('; use another backup', '')])).toEqual([
      '--db',
      ODD,
      'verify',
    ]);
    for (const lang of ['id', 'en'] as const) {
      const choice = intakeProblemTexts[lang]['ignored-column'].remedy({ header: ODD, suggestion: 'gapok' });
      expect(
        typed([choice.replace(/.*(?=--map)/, 'binjai-pay ').replace(/; (bila tidak|if not).*/, '')]),
      ).toEqual([...['--map', `${ODD}=gapok`]]);
    }
    expect(typed(templateWritten(ODD, 'id').split('\n').slice(1))).toEqual([
      ...['import', ODD, '--period', 'TTTT-BB'],
    ]);
  });

  it('leaves alone what a shell takes as it is', () => {
    expect(shellWord('rater-halo:199001012015011001')).toBe('rater-halo:199001012015011001');
    expect(shellWord('lembar/pegawai_2026-01.xlsx')).toBe('lembar/pegawai_2026-01.xlsx');
  });

  it('uses the quotes of every shell, and those of POSIX only for what they would not protect', () => {
    expect(shellWord("Dinas Jum'at")).toBe('"Dinas Jum\'at"');
    expect(shellWord("Jum'at $1")).toBe("'Jum'\\''at $1'");
    expect(shellWord('Rp!')).toBe("'Rp!'");
    expect(shellWord('')).toBe('""');
  });
});
