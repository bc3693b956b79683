import { type Document, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import type { Problem } from '../../domain/problem.ts';
import type { PolicyProblemCode } from '../problem-codes.ts';
import type { Path } from './finding.ts';
import { isTooDeep, MAX_DEPTH } from './nesting.ts';

/** A policy file as a tree of texts, lists and sections, with the way back to its lines. */
export interface YamlFile {
  /** Every value is the text as written; null for an empty file. */
  readonly tree: unknown;
  /** Repeated keys; the tree holds the last of them. */
  readonly problems: readonly Problem[];
  /** Line of a path and the value that stands there; for a path that is absent, the nearest line above it. */
  locate(path: Path): { readonly row: number; readonly found?: string };
}

const MAX_CHARACTERS = 256 * 1024;
const MAX_FOUND = 80;
const CORE_TAG = 'tag:yaml.org,2002:';

/**
 * Reads a policy file without giving any value a type: `0.60` stays `0.60`, `2026-01` stays `2026-01`.
 * @returns the tree, or every mistake when the YAML is faulty or uses anchors, aliases or tags
 */
export function readYaml(text: string, file: string): YamlFile | readonly Problem[] {
  const lines = new LineCounter();
  const mistake = (
    code: PolicyProblemCode,
    offset: number,
    found: string,
    data: Problem['data'] = {},
  ): Problem => {
    const row = Math.max(1, lines.linePos(offset).line);
    return { code, severity: 'error', where: { file, row }, ...shownAs(found), data };
  };
  if (text.length > MAX_CHARACTERS) return [mistake('policy-too-large', 0, '', { max: MAX_CHARACTERS })];
  if (isTooDeep(text)) return [mistake('policy-too-deep', 0, '', { max: MAX_DEPTH })];

  const document = parseDocument(text, { schema: 'failsafe', lineCounter: lines, prettyErrors: false });
  const faults = unplainParts(document).map((part) =>
    mistake('policy-yaml-feature', part.offset, part.found),
  );
  const repeated: Problem[] = [];
  for (const error of document.errors) {
    const [start] = error.pos;
    if (error.code === 'DUPLICATE_KEY') {
      const key = /^[^:\n]*/.exec(text.slice(start))?.[0].trim() ?? '';
      repeated.push(mistake('policy-key-repeated', start, key, { key }));
    } else {
      const { line, col } = lines.linePos(start);
      const found = text.split('\n')[line - 1]?.trim() ?? '';
      const fault = mistake('policy-yaml-syntax', start, found, { reason: error.code, column: col });
      // The parser often stumbles again over the same line: only its first complaint helps.
      if (!faults.some(({ where }) => where.row === fault.where.row)) faults.push(fault);
    }
  }
  if (faults.length > 0) return [...faults, ...repeated];
  return {
    tree: document.toJS(),
    problems: repeated,
    locate(path) {
      const { offset, found } = placeOf(document, path);
      return { row: Math.max(1, lines.linePos(offset).line), ...shownAs(found) };
    },
  };
}

/** Parts of YAML that a file for people does without: anchors, aliases, tags, keys that are no plain text. */
function unplainParts(document: Document): readonly { readonly offset: number; readonly found: string }[] {
  const parts: { offset: number; found: string }[] = [];
  visit(document, {
    Alias: (_, alias) => void parts.push({ offset: alias.range?.[0] ?? 0, found: `*${alias.source}` }),
    Value: (_, node) => {
      const offset = node.range?.[0] ?? 0;
      if (node.anchor !== undefined) parts.push({ offset, found: `&${node.anchor}` });
      if (node.tag !== undefined) parts.push({ offset, found: node.tag.replace(CORE_TAG, '!!') });
    },
    Pair: (_, { key }) => {
      if (isScalar(key) && key.value !== '__proto__') return;
      parts.push({
        offset: isNode(key) ? (key.range?.[0] ?? 0) : 0,
        found: isScalar(key) ? '__proto__' : '?',
      });
    },
  });
  return parts;
}

/** Offset of the value at a path (of its key, where the value is a section or list) and the value itself. */
function placeOf(document: Document, path: Path): { readonly offset: number; readonly found: string } {
  let node: unknown = document.contents;
  let offset = 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && item.key.value === step);
      if (!pair) return { offset, found: '' };
      if (isNode(pair.key)) offset = pair.key.range?.[0] ?? offset;
      node = pair.value;
    } else {
      node = isSeq(node) && typeof step === 'number' ? node.items[step] : undefined;
      if (isNode(node)) offset = node.range?.[0] ?? offset;
    }
  }
  if (!isScalar(node)) return { offset, found: '' };
  return { offset: node.range?.[0] ?? offset, found: String(node.value) };
}

/** What was found, shortened for a message; nothing when there is nothing to show. */
function shownAs(found: string): { readonly found?: string } {
  if (found === '') return {};
  return { found: found.length > MAX_FOUND ? `${found.slice(0, MAX_FOUND)}…` : found };
}
