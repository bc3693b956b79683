import { periodArgument } from '../arguments.ts';
import type { Registry } from '../registry.ts';
import type { Outcome, Session } from '../session.ts';

export function register({ program, text, action, examples }: Registry): void {
  const command = program
    .command('status')
    .argument('[period]')
    .description(text.commands.status)
    .action(action(runStatus));
  examples(command, ['binjai-pay status', 'binjai-pay status 2026-01']);
}

async function runStatus(session: Session, [word]: readonly string[]): Promise<Outcome> {
  const { officeStatus } = await import('../../app/period-status.ts');
  const { outcomeTexts } = await import('../../text/outcomes/index.ts');
  const period = word === undefined ? null : periodArgument(word);
  const store = await session.openStore('readonly');
  try {
    const status = officeStatus(store, period);
    const { policies, ...rest } = status;
    return {
      text: outcomeTexts[session.options.lang].status(status).join('\n'),
      data: { ...rest, policies: policies.map(({ text: _text, json: _json, ...policy }) => policy) },
    };
  } finally {
    store.close();
  }
}
