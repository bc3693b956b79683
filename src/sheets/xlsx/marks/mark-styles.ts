import type { PackageParts } from './package-parts.ts';
import { edited, outlineOf, withClosingTag } from './xml-outline.ts';

/** Formats that colour the cells: numbers of `dxf` elements in the styles part. */
export interface MarkStyles {
  readonly error: number;
  readonly warning: number;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';
/** What stands after `dxfs` in a styles part. */
const AFTER = new Set(['tableStyles', 'colors', 'extLst']);

/** Adds the two colours to the styles of the workbook, making the part where there is none. */
export async function addMarkStyles(
  parts: PackageParts,
  workbookPart: string,
  stylesPart: string | null,
): Promise<MarkStyles> {
  const part = stylesPart ?? (await newStylesPart(parts, workbookPart));
  const text = withClosingTag(await parts.text(part));
  const { prefix, children, close } = outlineOf(text, parts.file, part);
  const formats = format(prefix, 'FF9C0006', 'FFFFC7CE') + format(prefix, 'FF7F6000', 'FFFFEB9C');
  const dxfs = children.find(({ name }) => name === 'dxfs');
  if (dxfs === undefined) {
    const at = children.find(({ name }) => AFTER.has(name))?.start ?? close;
    const list = `<${prefix}dxfs count="2">${formats}</${prefix}dxfs>`;
    parts.put(part, edited(text, [{ start: at, end: at, text: list }]));
    return { error: 0, warning: 1 };
  }
  const list = withClosingTag(text.slice(dxfs.start, dxfs.end));
  const inside = outlineOf(list, parts.file, part);
  const count = inside.children.length;
  const longer = edited(list, [{ start: inside.close, end: inside.close, text: formats }]).replace(
    /^(<[^>]*?\scount\s*=\s*["'])\d*/,
    `$1${count + 2}`,
  );
  parts.put(part, edited(text, [{ start: dxfs.start, end: dxfs.end, text: longer }]));
  return { error: count, warning: count + 1 };
}

function format(prefix: string, ink: string, paper: string): string {
  const p = prefix;
  return (
    `<${p}dxf><${p}font><${p}color rgb="${ink}"/></${p}font>` +
    `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="${paper}"/><${p}bgColor rgb="${paper}"/></${p}patternFill></${p}fill></${p}dxf>`
  );
}

async function newStylesPart(parts: PackageParts, workbookPart: string): Promise<string> {
  const part = parts.freeName('xl/styles', '.xml');
  const fonts = '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>';
  const fills =
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>';
  const borders = '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>';
  const formats =
    '<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="1"><xf xfId="0"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>';
  parts.put(
    part,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${MAIN}">${fonts}${fills}${borders}${formats}</styleSheet>`,
  );
  await parts.link(workbookPart, 'styles', part);
  await parts.declare(part, CONTENT_TYPE);
  return part;
}
