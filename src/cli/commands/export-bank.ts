import { UsageError } from '../../app/errors.ts';
import { BANK_REPORT } from '../../domain/report-kinds.ts';
import { choiceArgument, textFlag, typedFlag } from '../arguments.ts';
import { askedPeriod } from '../asked-period.ts';
import { assertEnding } from '../file-ending.ts';
import type { Flags } from '../registry.ts';
import type { Outcome, Session } from '../session.ts';

/** Flags of `export` that a bank file does not have: it pays everybody of one run, in the layout of the office. */
const WITHOUT = ['format', 'unit', 'with', 'nip', 'mask', 'months', 'ifChanged', 'wait'];

/** Writes the file by which the bank pays a run. */
export async function runExportBank(session: Session, word: string, flags: Flags): Promise<Outcome> {
  const { exportBankFile } = await import('../../app/bank/export-bank-file.ts');
  const { bankTexts } = await import('../../text/bank.ts');
  const { writeReport } = await import('../../sheets/index.ts');
  const { RUN_KINDS } = await import('../../domain/pay/posted.ts');
  const { lang, quiet, actor } = session.options;
  const periodIn = await askedPeriod(word);
  const kind = choiceArgument('--kind', textFlag(flags, 'kind') ?? 'regular', RUN_KINDS);
  const needless = WITHOUT.filter((flag) => flags[flag] !== undefined);
  if (needless.length > 0)
    throw new UsageError('bank-whole-run', { flags: needless.map(typedFlag).join(', ') });
  const out = textFlag(flags, 'out');
  if (out === '-') throw new UsageError('bank-to-file');
  assertEnding(out, { report: BANK_REPORT, format: 'csv', formats: [] });
  const store = await session.openStore('readwrite');
  try {
    const outcome = await exportBankFile(store, {
      period: periodIn(store, kind),
      kind,
      ...(out !== undefined && { out }),
      actor,
      write: writeReport,
    });
    const { file, people, amount, unpaid, held, isCopy, voided, accountsChanged } = outcome;
    const text = bankTexts[lang];
    const warn = (said: string): void => {
      session.streams.err.write(`${session.text.warning}: ${said}\n`);
    };
    if (voided !== null) warn(text.made(voided));
    if (accountsChanged.length > 0) warn(text.accountsChanged(accountsChanged).join('\n'));
    return {
      text: quiet ? '' : text.written(outcome).join('\n'),
      data: { files: [file], people, amount, unpaid, held, isCopy, voided, accountsChanged },
    };
  } finally {
    store.close();
  }
}
