import type { Problem } from '../domain/problem.ts';
import type { Session } from './session.ts';

/** Says on stderr what does not stop the work but should be looked at. */
export async function warn({ streams, options }: Session, warnings: readonly Problem[]): Promise<void> {
  if (warnings.length === 0) return;
  const { renderProblems } = await import('./render/problem.ts');
  streams.err.write(`${renderProblems(warnings, options.lang)}\n`);
}
