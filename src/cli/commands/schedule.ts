import { realpathSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { UsageError } from '../../app/errors.ts';
import { choiceArgument, textFlag, wholeArgument } from '../arguments.ts';
import type { Flags, Registry } from '../registry.ts';
import type { Outcome, Session } from '../session.ts';

const FORMS = ['all', 'cron', 'systemd'] as const;
const UNIT = 'binjai-pay-export';
const KEPT = '12';

/** Lines for cron and systemd that write the reports of a database every night. */
export function register({ program, text, action, examples }: Registry): void {
  const command = program
    .command('schedule')
    .argument('[form]', 'cron, systemd')
    .description(text.commands.schedule)
    .option('--at <time>', text.flags.at)
    .option('--out <folder>', text.flags.nightDir)
    .option('--keep <number>', text.flags.keep)
    .action(action(runSchedule));
  examples(command, [
    'binjai-pay schedule --out /srv/laporan --at 02:30',
    'binjai-pay schedule cron --out /srv/laporan --keep 24',
  ]);
}

async function runSchedule(
  session: Session,
  [word = 'all']: readonly string[],
  flags: Flags,
): Promise<Outcome> {
  const { crontabLines, systemdUnits } = await import('../render/schedule.ts');
  const { scheduleTexts } = await import('../../text/schedule.ts');
  const { lang, db } = session.options;
  const form = choiceArgument('form', word, FORMS);
  const database = resolve(db);
  // A schedule for a file that is no database would fail every night.
  (await session.openStore('readonly')).close();
  const out = resolve(textFlag(flags, 'out') ?? join(dirname(database), 'laporan'));
  const keep = textFlag(flags, 'keep') ?? KEPT;
  wholeArgument('--keep', keep, 1, 1200);
  const program = [
    process.execPath,
    realpathSync(process.argv[1] ?? ''),
    ...spoken(session),
    '--db',
    database,
  ];
  const schedule = {
    ...timeOf(textFlag(flags, 'at') ?? '02:30'),
    nightly: [
      ...program,
      ...['export', '--all', 'latest-approved', '--out', out, '--if-changed', '--keep', keep, '--quiet'],
    ],
    weekly: [...program, 'verify', '--quiet'],
  };
  const cron = crontabLines(schedule);
  const { service, timer } = systemdUnits(schedule, lang);
  const text = scheduleTexts[lang];
  const comment = (line: string): string => `# ${line}`;
  const parts = {
    cron: [...text.crontab.map(comment), ...cron],
    systemd: [
      ...text.systemd(UNIT).map(comment),
      ...['', `# ${UNIT}.service`, ...service, '', `# ${UNIT}.timer`, ...timer],
    ],
  };
  const shown = form === 'all' ? [...parts.cron, '', ...parts.systemd] : parts[form];
  return {
    text: shown.join('\n'),
    data: { cron, service: service.join('\n'), timer: timer.join('\n') },
  };
}

/** The language, where the user asked for it; the surroundings of cron say nothing of it. */
function spoken({ options: { lang, reportLang } }: Session): readonly string[] {
  return lang === reportLang ? ['--lang', lang] : [];
}

function timeOf(value: string): { readonly hour: number; readonly minute: number } {
  const [, hour = '', minute = ''] = /^([01]?\d|2[0-3]):([0-5]\d)$/.exec(value) ?? [];
  if (minute === '') throw new UsageError('schedule-time-invalid', { value });
  return { hour: Number(hour), minute: Number(minute) };
}
