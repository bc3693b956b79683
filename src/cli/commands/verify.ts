import { EXIT } from '../../app/errors.ts';
import { hashFlag } from '../arguments.ts';
import type { Flags, Registry } from '../registry.ts';
import type { Outcome, Session } from '../session.ts';

export function register({ program, text, action, examples }: Registry): void {
  const command = program
    .command('verify')
    .description(text.commands.verify)
    .option('--head <digits>', text.flags.head)
    .action(action(runVerify));
  examples(command, [
    'binjai-pay verify',
    'binjai-pay verify --head 7afe05fb72f6',
    'binjai-pay verify --json',
  ]);
}

async function runVerify(session: Session, _args: readonly string[], flags: Flags): Promise<Outcome> {
  const head = hashFlag(flags, 'head') ?? null;
  const { verifyOffice } = await import('../../app/verify/verify-office.ts');
  const { verificationTexts } = await import('../../text/verification.ts');
  const { lang, quiet } = session.options;
  const words = verificationTexts[lang];
  const store = await session.openStore('readonly');
  try {
    const verification = verifyOffice(store, session.progress, head);
    const { findings } = verification;
    const [step] = verification.clockSteps;
    if (step !== undefined)
      session.streams.err.write(
        `${session.text.warning}: ${words.clock(step, verification.clockSteps.length)}\n`,
      );
    if (findings.length === 0) {
      const { pinned } = verification;
      const told = [words.intact(verification), ...(pinned === null ? [] : [words.pinned(pinned)])];
      return { text: quiet ? '' : told.join('\n'), data: verification };
    }
    const lines = findings.map(
      ({ code, data }) => `${session.text.error}[${code}]: ${words.finding[code](data)}`,
    );
    session.streams.err.write(
      `${[...lines, '', words.broken(findings.length)].join('\n')}\n\n${session.text.hint}: ${words.advice}\n`,
    );
    return { text: '', data: verification, exitCode: EXIT.environment };
  } finally {
    store.close();
  }
}
