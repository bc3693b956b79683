import { EXIT } from '../../app/errors.ts';
import type { Registry } from '../registry.ts';
import type { Outcome, Session } from '../session.ts';

export function registerVerify({ program, text, action, examples }: Registry): void {
  const command = program.command('verify').description(text.commands.verify).action(action(runVerify));
  examples(command, ['binjai-pay verify', 'binjai-pay verify --json']);
}

async function runVerify(session: Session): Promise<Outcome> {
  const { verifyOffice } = await import('../../app/verify-office.ts');
  const { verificationTexts } = await import('../../text/verification.ts');
  const { lang, quiet } = session.options;
  const words = verificationTexts[lang];
  const store = await session.openStore('readonly');
  try {
    const verification = verifyOffice(store, session.progress);
    const { findings } = verification;
    const [step] = verification.clockSteps;
    if (step !== undefined)
      session.streams.err.write(
        `${session.text.warning}: ${words.clock(step, verification.clockSteps.length)}\n`,
      );
    if (findings.length === 0) return { text: quiet ? '' : words.intact(verification), data: verification };
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
