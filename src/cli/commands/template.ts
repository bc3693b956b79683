import { choiceArgument, textFlag } from '../arguments.ts';
import { assertEnding } from '../file-ending.ts';
import type { Flags, Registry } from '../registry.ts';
import type { Outcome, Session } from '../session.ts';

export function register({ program, text, action, examples }: Registry): void {
  const command = program
    .command('template')
    .argument('<kind>')
    .description(text.commands.template)
    .option('--out <path>', text.flags.out)
    .action(action(runTemplate));
  examples(command, [
    'binjai-pay template employees',
    'binjai-pay template attendance --out absensi-2026-01.xlsx',
  ]);
}

async function runTemplate(session: Session, [word = '']: readonly string[], flags: Flags): Promise<Outcome> {
  const { existsSync } = await import('node:fs');
  const { SHEET_KINDS } = await import('../../intake/index.ts');
  const { makeTemplate } = await import('../../app/template/make-template.ts');
  const { writeForm } = await import('../../sheets/index.ts');
  const { templateWords, templateWritten } = await import('../../text/template.ts');
  const { lang, quiet, db } = session.options;
  const kind = choiceArgument('kind', word, SHEET_KINDS);
  const out = textFlag(flags, 'out') ?? `template-${kind}.xlsx`;
  assertEnding(out, { report: 'template', format: 'xlsx', formats: ['xlsx'] });
  // A template may be asked for before there is an office.
  const store = existsSync(db) ? await session.openStore('readonly') : null;
  try {
    const words = templateWords(kind, lang);
    const outcome = await makeTemplate({ kind, out, lang, words, store, write: writeForm });
    return { text: quiet ? '' : templateWritten(outcome.path, lang), data: outcome };
  } finally {
    store?.close();
  }
}
