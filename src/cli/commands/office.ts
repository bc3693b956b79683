import { periodArgument, textFlag } from '../arguments.ts';
import type { Flags, Registry } from '../registry.ts';
import type { Outcome, Session } from '../session.ts';

/** What the office says about itself: heading and signatures of its lists. */
export function register({ program, text, action, examples }: Registry): void {
  const office = program.command('office').description(text.commands.office);
  examples(
    office
      .command('show')
      .argument('[period]')
      .description(text.commands['office show'])
      .action(action(runShow)),
    ['binjai-pay office show', 'binjai-pay office show 2026-01 --json'],
  );
  examples(
    office
      .command('set')
      .argument('<setting...>')
      .description(text.commands['office set'])
      .requiredOption('--from <period>', text.flags.from)
      .action(action(runSet)),
    [
      'binjai-pay office set --from 2026-01 name="Dinas Contoh" city=Binjai',
      'binjai-pay office set --from 2026-07 treasurer.name="Siti Contoh" treasurer.nip=197603012001122001',
    ],
  );
}

/** Settings in force in a month; without one the newest. */
async function runShow(session: Session, [word]: readonly string[]): Promise<Outcome> {
  const { newestOffice, officeSettings } = await import('../../app/office/office-settings.ts');
  const { renderOffice } = await import('../render/office.ts');
  const period = word === undefined ? null : periodArgument(word);
  const store = await session.openStore('readonly');
  try {
    const settings = period === null ? newestOffice(store) : officeSettings(store, period);
    return { text: renderOffice(settings, session.options.lang).join('\n'), data: { period, settings } };
  } finally {
    store.close();
  }
}

async function runSet(session: Session, words: readonly string[], flags: Flags): Promise<Outcome> {
  const { setOffice } = await import('../../app/office/office-settings.ts');
  const { officeTexts } = await import('../../text/office.ts');
  const { lang, quiet, actor } = session.options;
  const from = periodArgument(textFlag(flags, 'from') ?? '');
  const store = await session.openStore('readwrite');
  try {
    const recorded = setOffice(store, from, words, actor);
    return {
      text: quiet ? '' : officeTexts[lang].recorded(recorded.effective, recorded.isNew),
      data: recorded,
    };
  } finally {
    store.close();
  }
}
