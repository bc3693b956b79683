import { PassThrough } from 'node:stream';
import type { Command } from 'commander';
import { EXIT_CODES } from '../../src/cli/exit-codes.ts';
import { makeProgram } from '../../src/cli/program.ts';
import { EMPLOYEE_CHECKS, OFFICE_CHECKS } from '../../src/domain/check/check-codes.ts';
import { FAIRNESS_CHECKS } from '../../src/domain/fairness/fairness-finding.ts';
import { type LineSide, SALARY_LINES, TPP_TAIL_LINES } from '../../src/domain/pay/line-codes.ts';
import { fieldsOf, SHEET_KINDS, type SheetKind } from '../../src/intake/index.ts';
import { POLICY_PROBLEM_CODES } from '../../src/policy/index.ts';
import { cliTexts } from '../../src/text/cli/index.ts';
import { COLUMN_NOTES } from '../../src/text/column-notes.ts';
import { LINE_LABELS, type LineName } from '../../src/text/figure-labels.ts';
import { problemText } from '../../src/text/problems/index.ts';
import { ruleProblemTexts } from '../../src/text/problems/rule-problems.ts';
import { CATALOGUED_CODES, messageOf } from './problem-folders.ts';

/*
 * The parts of the README that are made from the code, so that they cannot drift from it. `npm run docs` writes them
 * between their markers; the tests compare.
 */

/** Text of every generated block by its name. */
export async function readmeBlocks(): Promise<Readonly<Record<string, string>>> {
  return {
    commands: commandsBlock(await englishProgram()),
    sheets: SHEET_KINDS.map(sheetBlock).join('\n\n'),
    lines: linesBlock(),
    'exit-codes': exitCodesBlock(),
    checks: checksBlock(),
    problems: problemsBlock(),
  };
}

/** Puts the blocks between their markers; throws when a marker is missing. */
export function withBlocks(text: string, blocks: Readonly<Record<string, string>>): string {
  let result = text;
  for (const [name, block] of Object.entries(blocks)) {
    const [start, end] = [`<!-- generated: ${name} -->`, `<!-- end: ${name} -->`];
    const from = result.indexOf(start);
    const to = result.indexOf(end);
    if (from < 0 || to < from) throw new Error(`no block ${name}`);
    result = `${result.slice(0, from + start.length)}\n${block}\n${result.slice(to)}`;
  }
  return result;
}

/** Every command that does work, with its arguments: `policy diff <file> [period]`. */
export function commandLines(
  program: Command,
): readonly { readonly usage: string; readonly command: Command }[] {
  return leaves(program, '');
}

/** The program's commands in English, which do nothing; `write` takes what help prints. */
export async function englishProgram(write: (words: string) => void = () => {}): Promise<Command> {
  const stream = { write, isTerminal: false, columns: 80, stream: () => new PassThrough() };
  const streams = { out: stream, err: stream, in: { isTerminal: false, readLine: async () => '' } };
  return makeProgram(cliTexts.en, { streams, env: {}, version: '0.0.0' }, async () => {});
}

function leaves(command: Command, path: string): readonly { usage: string; command: Command }[] {
  return command.commands.flatMap((child) => {
    const name = path === '' ? child.name() : `${path} ${child.name()}`;
    if (child.commands.length > 0) return leaves(child, name);
    const given = child.registeredArguments.map((argument) => {
      const words = argument.variadic ? `${argument.name()}...` : argument.name();
      return argument.required ? `<${words}>` : `[${words}]`;
    });
    return [{ usage: [name, ...given].join(' '), command: child }];
  });
}

function commandsBlock(program: Command): string {
  const rows = commandLines(program).map(({ usage, command }) => {
    const flags = command.options.map(({ flags }) => `\`${flags}\``).join(', ');
    return [`\`${usage}\``, capital(command.description()), flags];
  });
  const globals = program.options.map((option) => `- \`${option.flags}\`: ${option.description}`);
  return [
    ...table(['command', 'what it does', 'options'], rows),
    '',
    'Every command takes:',
    '',
    ...globals,
  ].join('\n');
}

const NEED = { always: 'yes', 'one-of': '', optional: '', aside: '' } as const;

function sheetBlock(kind: SheetKind): string {
  const notes = COLUMN_NOTES.en[kind];
  const rows = fieldsOf(kind, []).map(({ field, need, aliases }) => [
    `\`${field}\``,
    NEED[need],
    notes[field] ?? '',
    aliases.map((alias) => `${alias}`).join(', '),
  ]);
  if (kind === 'attendance') rows.push(['`tl1`, `tk`, …', '', notes['…'] ?? '', '']);
  return [
    `#### \`${kind}\``,
    '',
    ...table(['column', 'required', 'what stands in it', 'other headings'], rows),
  ].join('\n');
}

const SIDE: Readonly<Record<LineSide, string>> = {
  'salary-income': 'gross salary',
  'salary-deduction': 'salary deductions',
  'salary-both': 'gross salary and salary deductions',
  'tpp-income': 'gross TPP',
  'tpp-allowance': 'net TPP',
  'tpp-deduction': 'TPP deductions',
  memo: 'no total: paid and withheld at once',
  'other-deduction': 'other deductions',
};

function linesBlock(): string {
  const sides: Readonly<Record<string, LineSide>> = { ...SALARY_LINES, ...TPP_TAIL_LINES };
  const names = Object.keys(LINE_LABELS.en) as LineName[];
  const rows = names.map((code) => {
    const side = sides[code];
    return [`\`${code}\``, LINE_LABELS.id[code], LINE_LABELS.en[code], side ? SIDE[side] : 'total'];
  });
  return table(['code', 'Indonesian', 'English', 'counts in'], rows).join('\n');
}

function exitCodesBlock(): string {
  const rows = EXIT_CODES.map(({ code, name, when, who }) => [String(code), name, when.en, who.en]);
  return table(['exit', 'name', 'when', 'who acts'], rows).join('\n');
}

/** Values that stand in for those of a real problem: one that the sentence can use, else the key. */
const EXAMPLE_VALUES: Readonly<Record<string, string | number>> = {
  effect: 'hold',
  sum: 110,
  count: 2,
  persen: 2500,
  jumlah: 250_000,
  takeHome: -250_000,
  uncovered: 250_000,
  advanced: 250_000,
};
const EXAMPLES = new Proxy<Readonly<Record<string, string | number>>>(
  {},
  { get: (_, key) => EXAMPLE_VALUES[String(key)] ?? `‹${String(key)}›` },
);

function problemsBlock(): string {
  const imports = CATALOGUED_CODES.map((code) => {
    const { title, remedy } = messageOf(code, 'en');
    return [`\`${code}\``, capital(title), capital(remedy)];
  });
  const others = [...POLICY_PROBLEM_CODES, ...Object.keys(ruleProblemTexts.en)].sort().map((code) => {
    const sentence = problemText(code, 'en');
    return [`\`${code}\``, capital(sentence.title(EXAMPLES)), capital(sentence.remedy(EXAMPLES))];
  });
  const head = ['code', 'what is wrong', 'what to do'];
  return [
    'Of sheets, each as its smallest sheet in `test/problems/` shows it:',
    '',
    ...table(head, imports),
    '',
    'Of policies and rules:',
    '',
    ...table(head, others),
  ].join('\n');
}

function checksBlock(): string {
  const rows = [...OFFICE_CHECKS, ...EMPLOYEE_CHECKS, ...FAIRNESS_CHECKS].map((code) => {
    const sentence = problemText(code, 'en');
    return [`\`${code}\``, capital(sentence.title(EXAMPLES)), capital(sentence.remedy(EXAMPLES))];
  });
  return table(['code', 'what was found', 'what to do'], rows).join('\n');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)];
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
