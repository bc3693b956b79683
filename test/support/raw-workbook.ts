import { type ZipPart, zip } from './zip.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const LINKS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A workbook written out as raw XML, to test what no library would write. */
export interface RawWorkbook {
  /** Inner XML of `<sheetData>` of each sheet, or the whole part when it starts with `<?xml` or `<worksheet`. */
  readonly sheets: readonly { name: string; data: string; state?: string; part?: string; kind?: string }[];
  /** `<si>` elements. */
  readonly strings?: string;
  /** `<numFmts>` and `<cellXfs>`. */
  readonly styles?: string;
  /** Attributes of `<workbookPr>`. */
  readonly properties?: string;
  readonly isStrict?: boolean;
  readonly extra?: readonly ZipPart[];
}

/** The parts of the workbook, to be changed before they are zipped. */
export function rawParts(workbook: RawWorkbook): ZipPart[] {
  const main = workbook.isStrict ? 'http://purl.oclc.org/ooxml/spreadsheetml/main' : MAIN;
  const links = workbook.isStrict ? 'http://purl.oclc.org/ooxml/officeDocument/relationships' : LINKS;
  const link = (id: string, kind: string, target: string) =>
    `<Relationship Id="${id}" Type="${links}/${kind}" Target="${target}"/>`;
  const sheets = workbook.sheets.map((sheet, index) => ({
    ...sheet,
    id: `rId${index + 1}`,
    part: sheet.part ?? `worksheets/sheet${index + 1}.xml`,
  }));
  return [
    {
      name: '_rels/.rels',
      content: `${DECLARATION}<Relationships xmlns="${PACKAGE}">${link('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    },
    {
      name: 'xl/workbook.xml',
      content: `${DECLARATION}<workbook xmlns="${main}" xmlns:r="${links}"><workbookPr ${workbook.properties ?? ''}/><sheets>${sheets
        .map(
          ({ name, state, id }, index) =>
            `<sheet name="${name}" sheetId="${index + 1}" ${state ? `state="${state}" ` : ''}r:id="${id}"/>`,
        )
        .join('')}</sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: `${DECLARATION}<Relationships xmlns="${PACKAGE}">${sheets
        .map(({ id, kind = 'worksheet', part }) => link(id, kind, part))
        .join(
          '',
        )}${link('rIdA', 'sharedStrings', 'sharedStrings.xml')}${link('rIdB', 'styles', 'styles.xml')}</Relationships>`,
    },
    ...sheets.map(({ part, data }) => ({
      name: part.startsWith('/') ? part.slice(1) : `xl/${part}`,
      content: /^<(\?xml|worksheet)/.test(data)
        ? data
        : `${DECLARATION}<worksheet xmlns="${main}"><sheetData>${data}</sheetData></worksheet>`,
    })),
    {
      name: 'xl/sharedStrings.xml',
      content: `${DECLARATION}<sst xmlns="${main}">${workbook.strings ?? ''}</sst>`,
    },
    {
      name: 'xl/styles.xml',
      content: `${DECLARATION}<styleSheet xmlns="${main}">${workbook.styles ?? ''}</styleSheet>`,
    },
    ...(workbook.extra ?? []),
  ];
}

/** The bytes of the workbook. */
export function rawWorkbook(workbook: RawWorkbook): Buffer {
  return zip(rawParts(workbook));
}
