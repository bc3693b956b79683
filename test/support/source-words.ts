import ts from 'typescript';
import { lineOf, nodesBelow, type SourceFile, syntaxOf } from './import-graph.ts';

/** Names that say nothing about what a file holds. */
const EMPTY_NAMES = /^(utils?|helpers?|common|misc|shared|stuff|lib)(\.ts)?$/;

/** Longest file of `src`, in lines. */
const LONGEST_FILE = 300;
/** A catalogue of sentences holds everything twice, once per language. */
const LONGEST_CATALOGUE = 500;

/** Globals that make a result depend on more than its arguments. */
const IMPURE = ['Date', 'process', 'console', 'crypto', 'fetch', 'setTimeout', 'setInterval', 'Intl'];
/** Ways to a fraction that is not exact. */
const INEXACT = ['parseFloat', 'toFixed', 'toPrecision'];

/** Globals that a folder must do without; `cli` and the outer folders may use all. */
const BANNED_GLOBALS: Readonly<Record<string, readonly string[]>> = {
  domain: [...IMPURE, ...INEXACT],
  rules: IMPURE,
  policy: IMPURE,
  intake: IMPURE,
  report: IMPURE,
  text: ['Date', 'process', 'console'],
  app: ['process', 'console'],
  store: ['console'],
  sheets: ['console'],
  cli: ['console'],
};

/** File and folder names that are banned. */
export function nameBreaches({ path }: SourceFile): readonly string[] {
  const breaches: string[] = [];
  for (const part of path.split('/'))
    if (EMPTY_NAMES.test(part)) breaches.push(`src/${path}: "${part}" says nothing`);
  if (!/^[a-z0-9/.-]+\.ts$/.test(path)) breaches.push(`src/${path}: names are kebab-case`);
  return breaches;
}

/** Whether a file is longer than a reader can take in. */
export function isTooLong({ path, text }: SourceFile): boolean {
  const longest = path.startsWith('text/') ? LONGEST_CATALOGUE : LONGEST_FILE;
  return text.split('\n').length - 1 > longest;
}

/** `any`, non-null assertions, default exports, and globals that the folder must do without. */
export function wordBreaches(source: SourceFile): readonly string[] {
  const banned = BANNED_GLOBALS[source.path.split('/')[0] ?? ''] ?? [];
  const breaches: string[] = [];
  for (const node of nodesBelow(syntaxOf(source))) {
    const defect = wordDefect(node, banned);
    if (defect !== null) breaches.push(`src/${source.path}:${lineOf(node)}: ${defect}`);
  }
  return breaches;
}

function wordDefect(node: ts.Node, banned: readonly string[]): string | null {
  if (node.kind === ts.SyntaxKind.AnyKeyword) return 'any';
  if (ts.isNonNullExpression(node)) return 'non-null assertion';
  if (node.kind === ts.SyntaxKind.DefaultKeyword) {
    return ts.isDefaultClause(node.parent) ? null : 'default export';
  }
  if (!ts.isIdentifier(node)) return null;
  if (node.text === 'random' && node.parent.getText().startsWith('Math.')) return 'Math.random';
  if (!banned.includes(node.text)) return null;
  return isNameOfOther(node) ? null : node.text;
}

/** Whether the word names a property or a local thing, and not the global of that name. */
function isNameOfOther(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.name === node && !INEXACT.includes(node.text);
  return (
    ts.isPropertySignature(parent) ||
    ts.isPropertyAssignment(parent) ||
    ts.isMethodDeclaration(parent) ||
    ts.isMethodSignature(parent) ||
    ts.isImportSpecifier(parent) ||
    ts.isBindingElement(parent)
  );
}

/** Words in a row that make a sentence rather than a key, a heading or a rule id. */
const SENTENCE = /\p{L}{2,}(?:[ ,:;]+[\p{L}\d'’()]+){3,}/u;
/** An example of a command line. */
const COMMAND = /^binjai-pay /;

/** Sentences that look as if a user were to read them; they belong into `text`. */
export function sentenceBreaches(source: SourceFile): readonly string[] {
  const breaches: string[] = [];
  for (const node of nodesBelow(syntaxOf(source))) {
    if (!ts.isStringLiteralLike(node) && !ts.isTemplateExpression(node)) continue;
    const words = ts.isTemplateExpression(node) ? node.getText().slice(1, -1) : node.text;
    if (!SENTENCE.test(words) || COMMAND.test(words) || isForDevelopers(node)) continue;
    breaches.push(`src/${source.path}:${lineOf(node)}: "${words.slice(0, 60)}"`);
  }
  return breaches;
}

/** Whether the words are the message of a bug: read by developers only. */
function isForDevelopers(node: ts.Node): boolean {
  for (let at: ts.Node = node; at.parent; at = at.parent) {
    if (ts.isNewExpression(at) && /^(Bug)?Error$/.test(at.expression.getText())) return true;
    if (ts.isCallExpression(at) && /^(assert|refuse)/.test(at.expression.getText())) return true;
    if (ts.isStatement(at)) return false;
  }
  return false;
}
