import { paragraphFlag, periodArgument } from '../arguments.ts';
import type { Flags, Registry } from '../registry.ts';
import type { Outcome, Session } from '../session.ts';

/** Answers what was found in the ratings of a month. */
export function register({ program, text, action, examples }: Registry): void {
  const command = program
    .command('answer-finding')
    .argument('<period>')
    .argument('<finding>')
    .description(text.commands['answer-finding'])
    .requiredOption('--text <text>', text.flags.findingText)
    .action(action(runAnswerFinding));
  examples(command, [
    'binjai-pay answer-finding 2026-01 rater-lenient:197603012001122001 --text "bagiannya memang menyelesaikan semua target; berkas diperiksa" --actor "Inspektur"',
    'binjai-pay answer-finding 2026-01 "unit-low:Dinas Contoh" --text "target triwulan tidak tercapai karena banjir" --actor "Inspektur"',
  ]);
}

async function runAnswerFinding(
  session: Session,
  [word = '', key = '']: readonly string[],
  flags: Flags,
): Promise<Outcome> {
  const { answerFinding } = await import('../../app/fairness/answer-finding.ts');
  const { findingTexts } = await import('../../text/finding-answers.ts');
  const { lang, actor, quiet } = session.options;
  const note = { period: periodArgument(word), key: key.trim(), text: paragraphFlag(flags, 'text') };
  const store = await session.openStore('readwrite');
  try {
    const answered = answerFinding(store, note, actor, session.progress);
    return {
      text: quiet ? '' : findingTexts[lang].answered(answered),
      data: { period: note.period, ...answered },
    };
  } finally {
    store.close();
  }
}
