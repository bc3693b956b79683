import { cliTexts } from '../text/cli/index.ts';
import { helpTopicTexts } from '../text/help-topics.ts';
import type { Lang } from '../text/language.ts';
import { type CommandNode, type OptionNode, usageOf } from './command-tree.ts';
import { EXIT_CODES } from './exit-codes.ts';

/** The manual as a page for man(1), made from the commands. */
export function manPage(tree: CommandNode, version: string, lang: Lang): string {
  const { manual, environment } = helpTopicTexts[lang];
  const lines = [
    `.TH BINJAI\\-PAY 1 "" "binjai\\-pay ${plain(version)}"`,
    section(manual.name),
    `binjai\\-pay \\- ${plain(tree.description)}`,
    section(manual.synopsis),
    '.B binjai\\-pay',
    '.I command',
    '.RI [ options ]',
    section(manual.commands),
    ...leaves(tree).flatMap((command) => commandLines(command, lang)),
    section(manual.options),
    ...tree.options.flatMap(optionLines),
    section(manual.exit),
    ...EXIT_CODES.flatMap(({ code, when, who }) => [
      '.TP',
      `.B ${code}`,
      `${plain(when[lang])} (${plain(who[lang])})`,
    ]),
    section(manual.environment),
    ...Object.entries(environment).flatMap(([name, meaning]) => ['.TP', `.B ${name}`, plain(meaning)]),
  ];
  return lines.join('\n');
}

function section(title: string): string {
  return `.SH "${title}"`;
}

/** Commands that do work, whatever group they stand in. */
function leaves(tree: CommandNode): readonly CommandNode[] {
  return tree.commands.flatMap((child) => (child.commands.length > 0 ? leaves(child) : [child]));
}

function commandLines(command: CommandNode, lang: Lang): readonly string[] {
  const { examples } = cliTexts[lang];
  return [
    `.SS ${quoted(usageOf(command))}`,
    plain(command.description),
    ...command.options.flatMap(optionLines),
    ...(command.examples.length > 0 ? ['.PP', plain(examples), '.RS', '.nf'] : []),
    ...command.examples.map(plain),
    ...(command.examples.length > 0 ? ['.fi', '.RE'] : []),
  ];
}

function optionLines({ flag, value, description }: OptionNode): readonly string[] {
  const words = value === null ? flag : `${flag} <${value}>`;
  return ['.TP', `.B ${quoted(words)}`, plain(description)];
}

function quoted(text: string): string {
  return `"${plain(text).replaceAll('"', '\\(dq')}"`;
}

/** Text in which nothing is a request or an escape of the formatter. */
function plain(text: string): string {
  return text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replace(/^([.'])/, '\\&$1');
}
