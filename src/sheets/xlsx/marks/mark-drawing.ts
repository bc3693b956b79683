import type { MarkedCell } from './marked-cell.ts';
import type { PackageParts } from './package-parts.ts';

const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.vmlDrawing';
/** Numbers of our boxes: far above those that spreadsheets give. */
const FIRST_BOX = 770_001;
const OWN_BOXES = /<v:shape\s[^>]*?id="_x0000_s77\d{4,}"[\s\S]*?<\/v:shape>\s*/g;

/** Columns that a box of a note covers, letters that fit into one of its lines, and lines that it has at least and at most. */
const BOX = { columns: 4, letters: 40, fewest: 4, most: 14 } as const;

/**
 * Draws the boxes in which Excel shows the notes: into the sheet's own drawing of this kind where it has one, in which
 * buttons and other notes stay, else into a new one.
 * @returns id of the link to a new drawing, to be named in the sheet; null where the sheet names one already
 */
export async function addMarkBoxes(
  parts: PackageParts,
  sheetPart: string,
  drawingLink: string | null,
  cells: readonly MarkedCell[],
): Promise<string | null> {
  const links = await parts.linksOf(sheetPart);
  const known = links.find(({ id, kind }) => id === drawingLink && kind === 'vmlDrawing');
  const boxes = cells.map(boxOf).join('');
  if (known !== undefined) {
    const drawing = (await parts.text(known.part)).replace(OWN_BOXES, '');
    const end = drawing.lastIndexOf('</xml>');
    const type = drawing.includes('"_x0000_t202"') ? '' : BOX_TYPE;
    if (end >= 0) parts.put(known.part, drawing.slice(0, end) + type + boxes + drawing.slice(end));
    return null;
  }
  const part = parts.freeName('xl/drawings/vmlDrawing', '.vml');
  parts.put(part, `${START}${BOX_TYPE}${boxes}</xml>`);
  await parts.declareEnding('vml', CONTENT_TYPE);
  return parts.link(sheetPart, 'vmlDrawing', part);
}

const START =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
  '<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>';

const BOX_TYPE =
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">' +
  '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';

const HIDDEN = ['position:absolute', 'visibility:hidden'].join(';');

const BOX_LOOK = [
  'type="#_x0000_t202"',
  `style="${HIDDEN}"`,
  'fillcolor="#ffffe1"',
  'o:insetmode="auto"',
].join(' ');

/** Box to the right of its cell, shown when the pointer rests on the cell. */
function boxOf({ row, column, note }: MarkedCell, index: number): string {
  const lines = note.split('\n').reduce((sum, line) => sum + Math.ceil((line.length + 1) / BOX.letters), 2);
  const height = Math.min(BOX.most, Math.max(BOX.fewest, lines));
  const anchor = [column, 15, Math.max(0, row - 2), 10, column + BOX.columns, 15, row - 1 + height, 4].join(
    ', ',
  );
  return (
    `<v:shape id="_x0000_s${FIRST_BOX + index}" ${BOX_LOOK}>` +
    '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>' +
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill>` +
    `<x:Row>${row - 1}</x:Row><x:Column>${column - 1}</x:Column></x:ClientData></v:shape>`
  );
}
