import { UsageError } from '../../app/errors.ts';
import type { Lang } from '../../text/language.ts';
import { scheduleTexts } from '../../text/schedule.ts';
import { shellWord } from '../../text/shell-word.ts';

/** A command that is to run by itself, word by word. */
export type Words = readonly string[];

/** What runs when: every night, and once a week. */
export interface Schedule {
  readonly hour: number;
  readonly minute: number;
  readonly nightly: Words;
  readonly weekly: Words;
}

/** Hours and minutes after which the weekly check follows the reports of the night. */
const LATER_MINUTES = 120;

/** Lines to be added to a crontab, its `%` escaped, since cron takes it for a line end. */
export function crontabLines({ hour, minute, nightly, weekly }: Schedule): readonly string[] {
  const later = (hour * 60 + minute + LATER_MINUTES) % 1440;
  return [
    `${minute} ${hour} * * * ${cronCommand(nightly)}`,
    `${later % 60} ${Math.floor(later / 60)} * * 0 ${cronCommand(weekly)}`,
  ];
}

/** The service that writes the reports once, and the timer that starts it every night. */
export function systemdUnits(
  { hour, minute, nightly }: Schedule,
  lang: Lang,
): { readonly service: readonly string[]; readonly timer: readonly string[] } {
  const { description } = scheduleTexts[lang];
  const at = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}:00`;
  return {
    service: [
      '[Unit]',
      `Description=${description}`,
      '',
      '[Service]',
      'Type=oneshot',
      `ExecStart=${nightly.map(systemdWord).join(' ')}`,
    ],
    timer: [
      '[Unit]',
      `Description=${description}`,
      '',
      '[Timer]',
      `OnCalendar=*-*-* ${at}`,
      'Persistent=true',
      '',
      '[Install]',
      'WantedBy=timers.target',
    ],
  };
}

function cronCommand(words: Words): string {
  return words.map(cronWord).join(' ');
}

/** A backslash of the word itself never stands before `%` or another one: what cron makes of those pairs is not the same everywhere. */
function cronWord(word: string): string {
  assertOneLine(word);
  return shellWord(word)
    .replace(/\\(?=[%\\])/g, "\\''")
    .replaceAll('%', '\\%');
}

function systemdWord(word: string): string {
  assertOneLine(word);
  const escaped = word.replace(/["\\]/g, '\\$&').replaceAll('%', '%%').replaceAll('$', '$$$$');
  return /^[\w@%+=:,./-]+$/.test(word) ? escaped : `"${escaped}"`;
}

/** @throws UsageError `path-unprintable` for a word that no line can hold */
function assertOneLine(word: string): void {
  if (/[\n\r\0]/.test(word)) throw new UsageError('path-unprintable');
}
