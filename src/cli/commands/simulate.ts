import { basename } from 'node:path';
import { DataRejectedError, UsageError } from '../../app/errors.ts';
import type { PreparedReport, WrittenFile } from '../../app/ports/reports.ts';
import type { PayPolicy } from '../../domain/pay/policy.ts';
import { choiceArgument, periodRangeArgument, textFlag } from '../arguments.ts';
import { assertEnding, endingOf } from '../file-ending.ts';
import { readText } from '../read-text.ts';
import type { Flags, Registry } from '../registry.ts';
import type { Outcome, Session } from '../session.ts';
import { warn } from '../warn.ts';

export function register({ program, text, action, examples }: Registry): void {
  const command = program
    .command('simulate')
    .argument('<period>')
    .description(text.commands.simulate)
    .option('--policy <file>', text.flags.simulatedPolicy)
    .option('--rules <file>', text.flags.simulatedRules)
    .option('--format <format>', text.flags.format)
    .option('--out <path>', text.flags.out)
    .action(action(runSimulate));
  examples(command, [
    'binjai-pay simulate 2026-01 --policy rancangan.yaml',
    'binjai-pay simulate 2026-01..2026-06 --policy rancangan.yaml --out simulasi.xlsx',
    'binjai-pay simulate 2026-01 --rules harga-beras.csv --out simulasi --format csv',
  ]);
}

async function runSimulate(session: Session, [word = '']: readonly string[], flags: Flags): Promise<Outcome> {
  const { simulatePolicy } = await import('../../app/simulate/simulate-policy.ts');
  const { judgeRules } = await import('../../app/law/import-rules.ts');
  const { officeRules } = await import('../../app/law/office-rules.ts');
  const { summariseSimulation } = await import('../../domain/simulation/simulation-summary.ts');
  const { simulationReport } = await import('../../report/index.ts');
  const { readRules } = await import('../read-rules.ts');
  const { lang, reportLang, quiet } = session.options;
  const { first, last } = periodRangeArgument(word);
  const [policyFile, rulesFile] = [textFlag(flags, 'policy'), textFlag(flags, 'rules')];
  if (policyFile === undefined && rulesFile === undefined) throw new UsageError('simulation-without-change');
  const out = textFlag(flags, 'out');
  if (out === '-') throw new UsageError('csv-one-sheet', { report: 'simulate' });
  const format = choiceArgument(
    '--format',
    textFlag(flags, 'format') ?? (endingOf(out) === 'xlsx' ? 'xlsx' : 'csv'),
    ['csv', 'xlsx'],
  );
  assertEnding(out, { report: 'simulate', format, isFolder: format === 'csv', formats: ['xlsx'] });
  const policy = policyFile === undefined ? null : await readPolicy(session, policyFile);
  const read = rulesFile === undefined ? null : await readRules(rulesFile);
  const store = await session.openStore('readonly');
  try {
    return await store.readAsync(async () => {
      const judged = read && judgeRules({ read, add: false }, officeRules(store));
      if (judged) await warn(session, judged.warnings);
      const rules = judged?.versions ?? [];
      const { progress } = session;
      const simulation = simulatePolicy(store, { first, last, policy, rules, progress });
      const summary = summariseSimulation(simulation.employees);
      const hasRules = rules.length > 0;
      const sheets = simulationReport({ ...simulation, summary, hasRules, lang: reportLang });
      if (out !== undefined) {
        const files = await write(out, format, sheets);
        const { outcomeTexts } = await import('../../text/outcomes/index.ts');
        return {
          text: quiet
            ? ''
            : files.map(({ path, rows }) => outcomeTexts[lang].exported(path, rows)).join('\n'),
          data: { files },
        };
      }
      const { renderSimulation } = await import('../render/simulation.ts');
      const { policy: _policy, ...data } = simulation;
      return {
        text: quiet ? '' : renderSimulation(simulation, summary, hasRules, lang).join('\n'),
        data: { ...data, summary },
      };
    });
  } finally {
    store.close();
  }
}

/** XLSX as one file, CSV as a folder with a file per sheet; whole or not at all. */
async function write(
  out: string,
  format: 'csv' | 'xlsx',
  sheets: ReturnType<typeof import('../../report/index.ts').simulationReport>,
): Promise<readonly WrittenFile[]> {
  const { writeReport } = await import('../../sheets/index.ts');
  const { csvName } = await import('../../app/export/export-report.ts');
  if (format === 'xlsx') return [await writeReport.xlsx(out, sheets)];
  const prepared: PreparedReport = await writeReport.prepare.folder(
    out,
    sheets.map((sheet, i) => ({ name: csvName(i, sheet), format: 'csv' as const, sheets: () => [sheet] })),
  );
  await prepared.publish();
  return prepared.files;
}

async function readPolicy(session: Session, path: string): Promise<PayPolicy> {
  const { parsePolicy } = await import('../../policy/index.ts');
  const parsed = await parsePolicy(await readText(path), basename(path));
  if ('problems' in parsed) throw new DataRejectedError(parsed.problems);
  await warn(session, parsed.warnings);
  return parsed.policy;
}
