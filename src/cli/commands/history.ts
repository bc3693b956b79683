import type { Registry } from '../registry.ts';
import type { Outcome, Session } from '../session.ts';

export function register({ program, text, action, examples }: Registry): void {
  const command = program
    .command('history')
    .argument('<nip>')
    .description(text.commands.history)
    .action(action(runHistory));
  examples(command, ['binjai-pay history 198501012010011001']);
}

async function runHistory(session: Session, [word = '']: readonly string[]): Promise<Outcome> {
  const { employeeHistory } = await import('../../app/explain/employee-history.ts');
  const { cellFinder } = await import('../../app/explain/cell-finder.ts');
  const { renderHistory } = await import('../render/history.ts');
  const { eventInWords } = await import('../../text/history.ts');
  const { lang } = session.options;
  const store = await session.openStore('readonly');
  try {
    const history = employeeHistory(store, word.replace(/[\s.'’]/g, ''));
    const cellOf = cellFinder(store);
    const placeOf = (event: (typeof history.events)[number]) =>
      event.place === null
        ? null
        : cellOf({
            place: event.place,
            column: 'column' in event ? event.column : 'nip',
          });
    return {
      text: renderHistory(history, placeOf, store.chainHead(), lang).join('\n'),
      data: {
        nip: history.nip,
        nama: history.record.nama,
        events: history.events.map((event) => ({
          month: event.month,
          about: event.about,
          text: eventInWords(event, lang),
          source: placeOf(event),
        })),
        retirement: history.retirement,
      },
    };
  } finally {
    store.close();
  }
}
