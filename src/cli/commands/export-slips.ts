import { UsageError } from '../../app/errors.ts';
import { SLIPS_REPORT } from '../../domain/report-kinds.ts';
import { choiceArgument, nipArgument, textFlag, typedFlag } from '../arguments.ts';
import { askedPeriod } from '../asked-period.ts';
import { assertEnding } from '../file-ending.ts';
import { slipPassword } from '../password.ts';
import type { Flags } from '../registry.ts';
import type { Outcome, Session } from '../session.ts';
import { runKindFlag } from '../unattended.ts';
import { warn } from '../warn.ts';

/** Flags of `export` that slips do not have. */
const WITHOUT = ['with', 'mask', 'months', 'ifChanged', 'wait'];

/** Writes the slips of a run as PDF. */
export async function runExportSlips(session: Session, word: string, flags: Flags): Promise<Outcome> {
  const { exportSlips, SLIP_FILES } = await import('../../app/slips/export-slips.ts');
  const { outcomeTexts } = await import('../../text/outcomes/index.ts');
  const { writeReport } = await import('../../sheets/index.ts');
  const { lang, reportLang, quiet, actor, yes } = session.options;
  const needless = WITHOUT.filter((flag) => flags[flag] !== undefined);
  if (needless.length > 0)
    throw new UsageError('slips-without', { flags: needless.map(typedFlag).join(', ') });
  const format = textFlag(flags, 'format') ?? 'pdf';
  const out = textFlag(flags, 'out');
  if (format !== 'pdf' || out === '-') throw new UsageError('slips-pdf-only');
  const [nip, unit] = [textFlag(flags, 'nip'), textFlag(flags, 'unit')];
  const per = choiceArgument('--per', textFlag(flags, 'per') ?? 'employee', SLIP_FILES);
  if (nip !== undefined && (unit !== undefined || flags.per !== undefined))
    throw new UsageError('flags-exclusive', {
      first: '--nip',
      second: unit === undefined ? '--per' : '--unit',
    });
  assertEnding(out, { report: SLIPS_REPORT, format, isFolder: nip === undefined, formats: ['pdf'] });
  const kind = await runKindFlag(flags);
  const periodIn = await askedPeriod(word);
  const password = await slipPassword(textFlag(flags, 'passwordFile'), session.env);
  const store = await session.openStore('readwrite');
  try {
    const outcome = await exportSlips(store, {
      period: periodIn(store, kind),
      kind,
      per,
      ...(nip !== undefined && { nip: nipArgument(nip) }),
      ...(unit !== undefined && { unit }),
      ...(out !== undefined && { out }),
      lock: password === undefined ? {} : { password },
      mayNumberLetters: yes,
      lang: reportLang,
      version: session.version,
      actor,
      write: writeReport,
      progress: session.progress,
    });
    const { run, warnings, ...data } = outcome;
    await warn(session, warnings);
    return {
      text: quiet ? '' : outcomeTexts[lang].slipsWritten(outcome),
      data: { ...data, period: run.period, kind, seal: run.seal },
    };
  } finally {
    store.close();
  }
}
