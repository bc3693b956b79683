import { columnLetters } from '../../column-letters.ts';
import { AUTHOR, type MarkedCell } from './marked-cell.ts';
import type { PackageParts } from './package-parts.ts';
import { edited, type OutlinedElement, outlineOf, withClosingTag, xmlText } from './xml-outline.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const STRICT_MAIN = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml';

/**
 * Writes the notes of a sheet into its comments part. Notes of other authors stay; where one stands on a marked cell,
 * ours is put below it. What the program wrote at an earlier time is taken out.
 * @param author of other comments than ours; what it wrote before is taken out as well
 * @returns cells that have had no comment, whose boxes are to be drawn
 */
export async function addMarkComments(
  parts: PackageParts,
  sheetPart: string,
  cells: readonly MarkedCell[],
  author: string = AUTHOR,
): Promise<readonly MarkedCell[]> {
  const link = (await parts.linksOf(sheetPart)).find(({ kind }) => kind === 'comments');
  const part = link?.part ?? (await newCommentsPart(parts, sheetPart));
  const text = withClosingTag(await parts.text(part));
  const sections = outlineOf(text, parts.file, part);
  const { prefix, close } = sections;
  const authors = section(text, sections.children, 'authors', parts.file, part);
  const list = section(text, sections.children, 'commentList', parts.file, part);

  const names = (authors?.children ?? []).map(({ start, end }) =>
    plainText(authors?.xml.slice(start, end) ?? ''),
  );
  const known = names.indexOf(author);
  // Ours may stand among the comments of others and must say whose it is.
  const opening = author === AUTHOR ? `${AUTHOR}:\n` : '';
  const own = known < 0 ? names.length : known;
  const notes = new Map(cells.map((cell) => [addressOf(cell), cell]));
  const kept: string[] = [];
  const unboxed: MarkedCell[] = [];
  for (const { start, end } of list?.children ?? []) {
    const comment = list?.xml.slice(start, end) ?? '';
    if (attribute(comment, 'authorId') === String(own) && known >= 0) continue;
    const others = withoutOwnRuns(comment);
    const cell = notes.get(attribute(comment, 'ref') ?? '');
    kept.push(cell === undefined ? others : withRun(others, runOf(prefix, `\n\n${opening}${cell.note}`)));
    if (cell !== undefined) notes.delete(addressOf(cell));
  }
  for (const cell of notes.values()) {
    const run = runOf(prefix, `${opening}${cell.note}`);
    kept.push(
      `<${prefix}comment ref="${addressOf(cell)}" authorId="${own}"><${prefix}text>${run}</${prefix}text></${prefix}comment>`,
    );
    unboxed.push(cell);
  }
  const newAuthor = known < 0 ? `<${prefix}author>${xmlText(author)}</${prefix}author>` : '';
  const newAuthors = authors
    ? edited(authors.xml, [{ start: authors.close, end: authors.close, text: newAuthor }])
    : `<${prefix}authors>${newAuthor}</${prefix}authors>`;
  const newList = `<${prefix}commentList>${kept.join('')}</${prefix}commentList>`;
  const rest = sections.children.filter(({ name }) => name !== 'authors' && name !== 'commentList');
  const first = Math.min(close, ...sections.children.map(({ start }) => start));
  const body = newAuthors + newList + rest.map(({ start, end }) => text.slice(start, end)).join('');
  parts.put(part, edited(text, [{ start: first, end: close, text: body }]));
  return unboxed;
}

/** Address of a cell: `D14`. */
function addressOf({ row, column }: MarkedCell): string {
  return `${columnLetters(column)}${row}`;
}

async function newCommentsPart(parts: PackageParts, sheetPart: string): Promise<string> {
  const part = parts.freeName('xl/comments', '.xml');
  const main = parts.isStrict ? STRICT_MAIN : MAIN;
  parts.put(
    part,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="${main}"><authors></authors><commentList></commentList></comments>`,
  );
  await parts.link(sheetPart, 'comments', part);
  await parts.declare(part, CONTENT_TYPE);
  return part;
}

/** A section of the comments part: its own text and the elements in it. */
function section(
  text: string,
  children: readonly OutlinedElement[],
  name: string,
  file: string,
  part: string,
): { readonly xml: string; readonly children: readonly OutlinedElement[]; readonly close: number } | null {
  const found = children.find((child) => child.name === name);
  if (found === undefined) return null;
  const xml = withClosingTag(text.slice(found.start, found.end));
  return { xml, ...outlineOf(xml, file, part) };
}

/** An attribute in the opening tag of an element. */
function attribute(xml: string, name: string): string | undefined {
  return new RegExp(`^<[^>]*?\\s${name}\\s*=\\s*["']([^"']*)`).exec(xml)?.[1];
}

function plainText(xml: string): string {
  return xml.replace(/<[^>]*>/g, '').trim();
}

function runOf(prefix: string, text: string): string {
  const font = `<${prefix}rPr><${prefix}sz val="9"/><${prefix}rFont val="Tahoma"/></${prefix}rPr>`;
  return `<${prefix}r>${font}<${prefix}t xml:space="preserve">${xmlText(text)}</${prefix}t></${prefix}r>`;
}

/** A comment of somebody else without what the program has put below it at an earlier time. */
function withoutOwnRuns(comment: string): string {
  return comment.replace(/<((?:\w+:)?)r>(?:(?!<\/\1r>)[\s\S])*?<\/\1r>/g, (run) =>
    plainText(run).startsWith(`${AUTHOR}:`) ? '' : run,
  );
}

/** A comment with a run more at the end of its text. */
function withRun(comment: string, run: string): string {
  const at = comment.search(/<\/(?:\w+:)?text\s*>/);
  return at < 0 ? comment : comment.slice(0, at) + run + comment.slice(at);
}
