import { rejectDamaged, rejectFile } from '../rejected-file.ts';
import { type Relationship, readRelationships } from './relationships.ts';
import { parseXml, SPREADSHEET } from './xml-parser.ts';
import type { ZipArchive } from './zip-archive.ts';

/** A sheet as the workbook lists it. */
export interface WorkbookSheet {
  readonly name: string;
  readonly state: 'visible' | 'hidden';
  /** Part with the cells; null for a chart or dialogue sheet, which has none. */
  readonly part: string | null;
}

/** What the workbook part says about the file. */
export interface Workbook {
  /** All sheets in the order of the tabs. */
  readonly sheets: readonly WorkbookSheet[];
  /** Whether days are counted from 1904 (old Macintosh) instead of 1900. */
  readonly uses1904: boolean;
  readonly sharedStringsPart: string | null;
  readonly stylesPart: string | null;
}

/** Parts are at most 10,000, and every sheet has its own. */
const MAX_SHEETS = 10_000;
const OPEN_DOCUMENT = 'application/vnd.oasis.opendocument.';

/**
 * Reads which sheets a workbook has and where they are. The names of the parts do not matter, only the links.
 * Refuses archives that are not workbooks (`file-ods`, `file-xlsb`, `file-not-a-sheet`), sheets whose part is missing
 * and sheets of a kind that holds cells in another form.
 */
export async function readWorkbook(archive: ZipArchive, file: string): Promise<Workbook> {
  const where = { file };
  if (archive.has('mimetype')) {
    let mimetype = '';
    for await (const piece of archive.bytes('mimetype')) {
      mimetype += piece.toString('latin1', 0, OPEN_DOCUMENT.length * 2);
      break;
    }
    rejectFile(mimetype.startsWith(`${OPEN_DOCUMENT}spreadsheet`) ? 'file-ods' : 'file-not-a-sheet', where);
  }
  const main = (await readRelationships(archive, file, '')).find(({ kind }) => kind === 'officeDocument');
  if (!main) return rejectFile('file-not-a-sheet', where);
  if (main.part.endsWith('.bin')) rejectFile('file-xlsb', where);
  if (!/(^|\/)[^/]*\.xml$/i.test(main.part)) rejectFile('file-not-a-sheet', where);

  const links = await readRelationships(archive, file, main.part);
  const listed: { name: string; state: string; link: string }[] = [];
  let uses1904 = false;
  let isInSheets = false;
  await parseXml(
    archive.bytes(main.part),
    { name: 'workbook', namespaces: SPREADSHEET },
    {
      open(name, attributes) {
        if (name === 'workbookPr') uses1904 = isTrue(attributes.date1904);
        else if (name === 'sheets') isInSheets = true;
        else if (name === 'sheet' && isInSheets) {
          const link = Object.keys(attributes).find((key) => key.endsWith(':id'));
          if (listed.length === MAX_SHEETS) rejectDamaged(where, 'structure', main.part);
          listed.push({
            name: attributes.name ?? '',
            state: attributes.state ?? 'visible',
            link: (link && attributes[link]) ?? '',
          });
        }
      },
      close(name) {
        if (name === 'sheets') isInSheets = false;
      },
      text() {},
    },
    (cause) =>
      cause === 'structure' ? rejectFile('file-not-a-sheet', where) : rejectDamaged(where, cause, main.part),
  );
  if (listed.length === 0) rejectDamaged(where, 'structure', main.part);

  const linksById = new Map(links.map((link) => [link.id, link] as const));
  const taken = new Set<string>();
  const partOf = (kind: string) => links.find((link) => link.kind === kind)?.part ?? null;
  return {
    sheets: listed.map(({ name, state, link }) => ({
      name,
      state: state === 'visible' ? 'visible' : 'hidden',
      part: sheetPart(archive, file, name, main.part, linksById.get(link), taken),
    })),
    uses1904,
    sharedStringsPart: partOf('sharedStrings'),
    stylesPart: partOf('styles'),
  };
}

function sheetPart(
  archive: ZipArchive,
  file: string,
  sheet: string,
  workbookPart: string,
  link: Relationship | undefined,
  taken: Set<string>,
): string | null {
  if (!link) return rejectDamaged({ file, sheet }, 'part-missing', workbookPart);
  if (link.kind === 'chartsheet' || link.kind === 'dialogsheet') return null;
  if (link.kind !== 'worksheet') rejectFile('file-not-a-sheet', { file, sheet });
  if (!archive.has(link.part)) rejectDamaged({ file, sheet }, 'part-missing', link.part);
  // One part behind many sheets would be read that many times, and its rows counted that many times.
  const part = link.part.toLowerCase();
  if (taken.has(part)) rejectDamaged({ file, sheet }, 'structure', link.part);
  taken.add(part);
  return link.part;
}

/** Truth of an XML flag, `1` or `true`; absent is false. */
export function isTrue(flag: string | undefined): boolean {
  return flag === '1' || flag === 'true';
}
