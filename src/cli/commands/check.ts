import { EXIT } from '../../app/errors.ts';
import { periodArgument } from '../arguments.ts';
import type { Registry } from '../registry.ts';
import type { Outcome, Session } from '../session.ts';

export function register({ program, text, action, examples }: Registry): void {
  const command = program
    .command('check')
    .argument('<period>')
    .description(text.commands.check)
    .action(action(runCheck));
  examples(command, ['binjai-pay check 2026-01', 'binjai-pay check 2026-01 --json']);
}

async function runCheck(session: Session, [word = '']: readonly string[]): Promise<Outcome> {
  const { checkPeriod } = await import('../../app/check/check-period.ts');
  const { countsByCode, renderCheck } = await import('../render/check.ts');
  const { problemData } = await import('../render/problem.ts');
  const { lang, quiet } = session.options;
  const period = periodArgument(word);
  const store = await session.openStore('readonly');
  try {
    const outcome = checkPeriod(store, period, session.progress);
    const { people, findings, errors, warnings, hasLawGap, chainHead } = outcome;
    return {
      text: quiet && errors === 0 ? '' : renderCheck(outcome, lang).join('\n'),
      data: {
        period,
        people,
        errors,
        warnings,
        counts: countsByCode(findings).map(({ code, severity, problems }) => ({
          code,
          severity,
          count: problems.length,
        })),
        findings: findings.map((problem) => problemData(problem, lang)),
        chainHead,
      },
      exitCode: hasLawGap ? EXIT.ruleMissing : errors > 0 ? EXIT.dataRejected : EXIT.ok,
    };
  } finally {
    store.close();
  }
}
