import { EXIT_CODES } from '../exit-codes.ts';
import type { Registry } from '../registry.ts';
import type { Outcome, Session } from '../session.ts';
import { renderTable } from '../table.ts';

export function registerHelp({ program, text, action }: Registry): void {
  const help = program.command('help').description(text.helpCommand);
  help.command('exit-codes').description(text.commands['help exit-codes']).action(action(runExitCodes));
}

async function runExitCodes(session: Session): Promise<Outcome> {
  const { lang } = session.options;
  const rows = EXIT_CODES.map(({ code, name, when, who }) => [String(code), name, when[lang], who[lang]]);
  return {
    text: renderTable(rows, [0]).join('\n'),
    data: EXIT_CODES.map(({ code, name, when, who }) => ({ code, name, when: when[lang], who: who[lang] })),
  };
}
