import { UsageError } from '../../app/errors.ts';
import type { CoretaxReport } from '../../domain/report-kinds.ts';
import { choiceArgument, textFlag, typedFlag } from '../arguments.ts';
import { askedPeriod } from '../asked-period.ts';
import { assertEnding, endingOf } from '../file-ending.ts';
import type { Flags } from '../registry.ts';
import type { Outcome, Session } from '../session.ts';

/** Flags of `export` that a file for the tax office does not have: it tells of everybody and of all runs of the month. */
const WITHOUT = ['unit', 'with', 'nip', 'mask', 'months', 'kind', 'ifChanged', 'wait'];

/** Writes a file for the tax office, and says what it leaves out or computes otherwise. */
export async function runExportCoretax(
  session: Session,
  report: CoretaxReport,
  word: string,
  flags: Flags,
): Promise<Outcome> {
  const { CORETAX_FORMATS, exportCoretax } = await import('../../app/coretax/export-coretax.ts');
  const { coretaxTexts } = await import('../../text/coretax.ts');
  const { writeReport } = await import('../../sheets/index.ts');
  const { lang, reportLang, quiet, actor } = session.options;
  const needless = WITHOUT.filter((flag) => flags[flag] !== undefined);
  if (needless.length > 0)
    throw new UsageError('coretax-whole-month', { flags: needless.map(typedFlag).join(', ') });
  const periodIn = await askedPeriod(word);
  const asked = textFlag(flags, 'out');
  if (asked === '-') throw new UsageError('coretax-to-file');
  const format = choiceArgument(
    '--format',
    textFlag(flags, 'format') ?? (endingOf(asked) === 'xlsx' ? 'xlsx' : 'xml'),
    CORETAX_FORMATS,
  );
  assertEnding(asked, { report, format, formats: CORETAX_FORMATS });
  const store = await session.openStore('readwrite');
  try {
    const month = periodIn(store, 'regular');
    const { file, recorded, reconciliation } = await exportCoretax(store, {
      report,
      period: month,
      format,
      out: asked ?? `${report}-${month}.${format}`,
      lang: reportLang,
      version: session.version,
      actor,
      write: writeReport,
      progress: session.progress,
    });
    const text = coretaxTexts[lang];
    for (const note of text.notes(reconciliation.notes))
      session.streams.err.write(`${session.text.warning}: ${note.join('\n')}\n`);
    return {
      text: quiet ? '' : text.written(file, reconciliation).join('\n'),
      data: { files: [file], recorded, ...reconciliation },
    };
  } finally {
    store.close();
  }
}
