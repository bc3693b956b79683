import type { Registry } from '../registry.ts';
import type { Outcome, Session } from '../session.ts';

export function register({ program, text, action, examples }: Registry): void {
  const command = program.command('init').description(text.commands.init).action(action(runInit));
  examples(command, ['binjai-pay init', 'binjai-pay --db kota.db init']);
}

async function runInit(session: Session): Promise<Outcome> {
  const { recordExamplePolicy } = await import('../../app/law/record-policy.ts');
  const { outcomeTexts } = await import('../../text/outcomes/index.ts');
  const store = await session.openStore('create');
  try {
    const { lang, quiet, actor } = session.options;
    const { policy } = await recordExamplePolicy(store, actor);
    return {
      text: quiet ? '' : outcomeTexts[lang].init(store.path, policy.name),
      data: { database: store.path, policy: policy.name, effective: policy.effective },
    };
  } finally {
    store.close();
  }
}
