import { choiceArgument, nipArgument, periodArgument, textFlag } from '../arguments.ts';
import type { Flags, Registry } from '../registry.ts';
import type { Outcome, Session } from '../session.ts';

export function register({ program, text, action, examples }: Registry): void {
  const command = program
    .command('explain')
    .argument('<nip>')
    .argument('<period>')
    .description(text.commands.explain)
    .option('--kind <kind>', text.flags.kind)
    .action(action(runExplain));
  examples(command, ['binjai-pay explain 198501012010011001 2026-01']);
}

async function runExplain(
  session: Session,
  [nip = '', word = '']: readonly string[],
  flags: Flags,
): Promise<Outcome> {
  const { explainSlip } = await import('../../app/explain/explain-slip.ts');
  const { objectionsOfSlip } = await import('../../app/objections/list-objections.ts');
  const { cellFinder } = await import('../../app/explain/cell-finder.ts');
  const { explainDays, explainSteps, renderExplanation } = await import('../render/explanation.ts');
  const { RUN_KINDS } = await import('../../domain/pay/posted.ts');
  const { lang } = session.options;
  const period = periodArgument(word);
  const kind = choiceArgument('--kind', textFlag(flags, 'kind') ?? 'regular', RUN_KINDS);
  const store = await session.openStore('readonly');
  try {
    const explanation = explainSlip(store, nipArgument(nip), period, kind);
    const { row, run, basis, steps } = explanation;
    const objections = objectionsOfSlip(store, row.nip, period, kind);
    const words = { policy: basis.context.policy, lang, cellOf: cellFinder(store) };
    const explained = explainSteps(steps, words);
    const days = explanation.days && explainDays(explanation.days, words);
    return {
      text: renderExplanation(
        explanation,
        { steps: explained, days, objections },
        store.chainHead(),
        lang,
      ).join('\n'),
      data: {
        nip: row.nip,
        nama: row.nama,
        period,
        kind,
        status: row.status,
        run: {
          status: run.status,
          seal: run.seal,
          watermark: run.watermark,
          policy: basis.policy.name,
          separatePersons: basis.context.policy.approval.separatePersons,
        },
        lines: row.lines,
        totals: row.totals,
        steps: explained,
        ...(days !== null && { days }),
        ...(explanation.unexcused !== null && { unexcused: explanation.unexcused }),
        objections,
      },
    };
  } finally {
    store.close();
  }
}
