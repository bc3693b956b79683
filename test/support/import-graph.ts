import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import ts from 'typescript';

/** A file of `src`: its path from there (`domain/pay/salary.ts`) and its text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** One import of a file. `type` is gone at run time, `lazy` is loaded where it is used. */
export interface Import {
  readonly file: string;
  readonly line: number;
  /** Path from `src`, or the name of a package (`zod`, `csv-stringify/sync`, `node:fs`). */
  readonly target: string;
  readonly isPackage: boolean;
  readonly kind: 'value' | 'type' | 'lazy';
}

/** Every TypeScript file below a folder. */
export function readSources(root: string): readonly SourceFile[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}

/** Syntax tree of a file, with parents. */
export function syntaxOf(source: SourceFile): ts.SourceFile {
  const known = parsed.get(source);
  if (known) return known;
  const syntax = ts.createSourceFile(source.path, source.text, ts.ScriptTarget.Latest, true);
  parsed.set(source, syntax);
  return syntax;
}

const parsed = new WeakMap<SourceFile, ts.SourceFile>();

/** Every node below another, depth first. */
export function nodesBelow(node: ts.Node): readonly ts.Node[] {
  const found: ts.Node[] = [];
  const visit = (child: ts.Node): void => {
    found.push(child);
    ts.forEachChild(child, visit);
  };
  ts.forEachChild(node, visit);
  return found;
}

/** Line of a node, from 1. */
export function lineOf(node: ts.Node): number {
  const source = node.getSourceFile();
  return source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
}

/** Every import and re-export of a file, static, type-only and lazy. */
export function importsOf(source: SourceFile): readonly Import[] {
  const found: Import[] = [];
  for (const node of nodesBelow(syntaxOf(source))) {
    const parts = importParts(node);
    if (parts === null) continue;
    const isPackage = !parts.specifier.startsWith('.');
    const target = isPackage ? parts.specifier : join(dirname(source.path), parts.specifier);
    found.push({ file: source.path, line: lineOf(node), target, isPackage, kind: parts.kind });
  }
  return found;
}

function importParts(node: ts.Node): { specifier: string; kind: Import['kind'] } | null {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
    const specifier = node.moduleSpecifier;
    if (specifier === undefined || !ts.isStringLiteral(specifier)) return null;
    return { specifier: specifier.text, kind: isTypeOnly(node) ? 'type' : 'value' };
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    const [specifier] = node.arguments;
    return specifier && ts.isStringLiteralLike(specifier)
      ? { specifier: specifier.text, kind: 'lazy' }
      : null;
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    const { literal } = node.argument;
    return ts.isStringLiteral(literal) ? { specifier: literal.text, kind: 'type' } : null;
  }
  return null;
}

/** `import type …`, or named imports that are all marked `type`. */
function isTypeOnly(node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(node)) {
    if (node.isTypeOnly) return true;
    const names = node.exportClause;
    return names !== undefined && ts.isNamedExports(names) && names.elements.every((name) => name.isTypeOnly);
  }
  const clause = node.importClause;
  if (clause === undefined) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const names = clause.namedBindings;
  return (
    clause.name === undefined &&
    names !== undefined &&
    ts.isNamedImports(names) &&
    names.elements.every((name) => name.isTypeOnly)
  );
}

/** Every import of many files. */
export function importGraph(sources: readonly SourceFile[]): readonly Import[] {
  return sources.flatMap(importsOf);
}

/** Arrows between names that lead back to where they start: each cycle once, as the names on it. */
export function cyclesOf(arrows: Iterable<readonly [string, string]>): readonly (readonly string[])[] {
  const targets = new Map<string, Set<string>>();
  for (const [from, to] of arrows) {
    if (from === to) continue;
    const known = targets.get(from);
    if (known) known.add(to);
    else targets.set(from, new Set([to]));
  }
  const cycles: string[][] = [];
  const done = new Set<string>();
  const path: string[] = [];
  const visit = (name: string): void => {
    const at = path.indexOf(name);
    if (at >= 0) cycles.push([...path.slice(at), name]);
    if (at >= 0 || done.has(name)) return;
    path.push(name);
    for (const next of targets.get(name) ?? []) visit(next);
    path.pop();
    done.add(name);
  };
  for (const name of targets.keys()) visit(name);
  return cycles;
}

/** Files that are loaded together with a file: what it imports by value, and so on; lazy imports are not followed. */
export function loadedWith(entry: string, imports: readonly Import[]): ReadonlySet<string> {
  const loaded = new Set<string>([entry]);
  for (const file of loaded) {
    for (const { file: from, target, kind } of imports)
      if (from === file && kind === 'value') loaded.add(target);
  }
  return loaded;
}
