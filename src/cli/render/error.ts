import {
  AppError,
  BusyError,
  DataRejectedError,
  EnvironmentError,
  EXIT,
  RefusedError,
  RuleMissingError,
  UsageError,
} from '../../app/errors.ts';
import { sortByPlace } from '../../domain/problem-order.ts';
import { cliTexts } from '../../text/cli/index.ts';
import { errorTexts } from '../../text/errors/index.ts';
import type { Lang } from '../../text/language.ts';
import { PRINTED_PROBLEMS, problemData, renderProblems } from './problem.ts';

/** Exit code of whatever ended a command. */
export function exitCodeOf(error: unknown): number {
  if (error instanceof DataRejectedError) return EXIT.dataRejected;
  if (error instanceof UsageError) return EXIT.usage;
  if (error instanceof RefusedError) return EXIT.refused;
  if (error instanceof RuleMissingError) return EXIT.ruleMissing;
  if (error instanceof EnvironmentError) return EXIT.environment;
  if (error instanceof BusyError) return EXIT.busy;
  return EXIT.bug;
}

/** The text for stderr: what happened, and what to do. */
export function renderError(error: unknown, lang: Lang, options: { readonly verbose: boolean }): string {
  const text = cliTexts[lang];
  if (error instanceof DataRejectedError) {
    const errors = error.problems.filter(({ severity }) => severity === 'error').length;
    return `${renderProblems(error.problems, lang)}\n${text.rejected(errors)}\n${renderReturned(error, lang)}`;
  }
  if (error instanceof AppError) {
    const sentence = errorTexts[lang][error.id];
    const message = sentence?.message(error.data) ?? error.message;
    const remedy = sentence?.remedy(error.data);
    const cause =
      options.verbose && error.cause instanceof Error
        ? `\n${error.cause.stack ?? error.cause.message}\n`
        : '';
    return `${text.error}: ${message}\n${remedy ? `\n${text.hint}: ${remedy}\n` : ''}${cause}`;
  }
  const message = error instanceof Error ? error.message : String(error);
  const stack = options.verbose && error instanceof Error ? `\n${error.stack ?? ''}\n` : '';
  return `${text.bug}: ${message}\n\n${text.hint}: ${text.bugRemedy}\n${stack}`;
}

/** What was written for whoever mends the sheets; where nothing was and not all problems are shown, how to get it. */
function renderReturned({ returned, problems }: DataRejectedError, lang: Lang): string {
  const text = cliTexts[lang];
  if (returned === null) return '';
  if (returned.length > 0) return `${returned.map((file) => text.returned(file)).join('\n')}\n`;
  return problems.length > PRINTED_PROBLEMS ? `${text.problemsHint}\n` : '';
}

/** The same as data for `--json`. */
export function jsonError(error: unknown, lang: Lang): unknown {
  if (error instanceof DataRejectedError) {
    const problems = sortByPlace(error.problems).map((problem) => problemData(problem, lang));
    return { ok: false, problems, ...(error.returned !== null && { returned: error.returned }) };
  }
  if (error instanceof AppError) {
    const sentence = errorTexts[lang][error.id];
    return {
      ok: false,
      error: {
        code: error.id,
        exitCode: exitCodeOf(error),
        message: sentence?.message(error.data) ?? error.message,
        remedy: sentence?.remedy(error.data) ?? null,
        data: error.data,
      },
    };
  }
  const message = error instanceof Error ? error.message : String(error);
  return { ok: false, error: { code: 'bug', exitCode: EXIT.bug, message, remedy: cliTexts[lang].bugRemedy } };
}
