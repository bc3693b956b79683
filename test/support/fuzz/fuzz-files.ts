import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateEmployees } from '../generate-employees.ts';
import { Random } from '../random.ts';
import { rawParts } from '../raw-workbook.ts';
import { writeSheets } from '../write-sheets.ts';
import { type ZipPart, zip } from '../zip.ts';
import { spoilBytes, spoilTable } from './spoil.ts';

type Table = readonly (readonly string[])[];

/** Sound sheets of every kind, and files as exceljs wrote them. */
interface Sources {
  readonly tables: readonly Table[];
  readonly files: readonly Buffer[];
}

/** Where the sound employees come from, of whom the other sheets speak. */
export interface FuzzFiles {
  /** Sheets to import first, so that the mutated ones find their employees. */
  readonly sound: readonly string[];
  /** Mutated CSV and XLSX files by name, in the folder. */
  readonly mutated: readonly string[];
}

const PERIOD = '2026-01';
const DEMO = fileURLToPath(new URL('../../../fixtures/demo', import.meta.url));

/** Writes mutated CSV and XLSX files into a folder; the same for the same seed and number. */
export function writeFuzzFiles(dir: string, seed: number, count: number): FuzzFiles {
  mkdirSync(dir, { recursive: true });
  const generated = generateEmployees({ seed, count: 12, period: PERIOD });
  const sound = writeSheets(join(dir, 'sound'), { sheets: [...generated.sheets, ...generated.laterSheets] });
  const tables = [...generated.sheets, ...generated.laterSheets]
    .filter(({ rows }) => rows.length > 0)
    .map(({ columns, rows }) =>
      [columns, ...rows].map((row) => row.map((cell) => (cell === null ? '' : String(cell)))),
    );
  const nip = generated.people[0]?.nip ?? '';
  const others: Table[] = [
    [
      ['nip', 'period', 'kode', 'uraian', 'arah', 'jumlah', 'kena_pajak', 'prioritas'],
      [nip, PERIOD, 'KOPERASI', 'Simpanan', 'potong', '150000', '', '1'],
      [nip, PERIOD, 'LEMBUR', 'Lembur', 'tambah', 'Rp 400.000,00', 'final', ''],
    ],
    [
      ['nip', 'tahun', 'bruto_gaji', 'bruto_tpp', 'iuran', 'pph_gaji', 'pph_tpp', 'bulan'],
      [nip, '2026', '45.000.000', '20.000.000', '2.000.000', '900.000', '300.000', '9'],
    ],
    [
      [
        'No',
        'Nama Pegawai',
        'NIP Pegawai',
        'Golongan',
        'Masa Kerja Golongan',
        'Gaji Pokok',
        'Jumlah Ditransfer',
      ],
      ['1', 'Contoh, S.Kom.', nip, 'III/a', '4', '2.785.700', '3.000.000'],
      ['Jumlah', '', '', '', '', '2.785.700', '3.000.000'],
      ['', '', '', '', '', 'Mengetahui', ''],
    ],
  ];
  const sources: Sources = {
    tables: [...tables, ...others],
    files: ['pegawai-2026-01.xlsx', 'kinerja-2026-01.xlsx', '2026-03/kinerja-2026-03.xlsx'].map((name) =>
      readFileSync(join(DEMO, name)),
    ),
  };
  const random = new Random(seed);
  const mutated = Array.from({ length: count }, (_, i) => {
    const isCsv = i % 2 === 0;
    const name = `${String(i).padStart(5, '0')}.${isCsv ? 'csv' : 'xlsx'}`;
    writeFileSync(join(dir, name), isCsv ? mutatedCsv(random, sources) : mutatedXlsx(random, sources));
    return name;
  });
  return { sound, mutated };
}

function mutatedCsv(random: Random, { tables }: Sources): Buffer {
  const table = random.pick(tables);
  const delimiter = random.weighted([
    [6, ','],
    [3, ';'],
    [1, '\t'],
  ] as const);
  const isByteLevel = random.chance(40);
  const rows = isByteLevel ? table : spoilTable(random, table);
  const lineEnd = random.pick(['\n', '\r\n']);
  const text =
    rows.map((row) => row.map((cell) => csvCell(cell, delimiter)).join(delimiter)).join(lineEnd) + lineEnd;
  const bytes = random.weighted([
    [7, () => Buffer.from(text)],
    [1, () => Buffer.from(`\ufeff${text}`)],
    [1, () => Buffer.from(`\ufeff${text}`, 'utf16le')],
    [1, () => Buffer.from(text, 'latin1')],
  ] as const)();
  return isByteLevel || random.chance(10) ? spoilBytes(random, bytes) : bytes;
}

function csvCell(cell: string, delimiter: string): string {
  return cell.includes(delimiter) || /["\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

function mutatedXlsx(random: Random, { tables, files }: Sources): Buffer {
  if (random.chance(15)) return spoilBytes(random, random.pick(files));
  const table = random.pick(tables);
  switch (random.whole(0, 3)) {
    case 0:
      return spoilBytes(random, zip(partsOf(random, table)));
    case 1:
      return zip(withSpoiledPart(random, partsOf(random, table)));
    case 2:
      return zip(withLie(random, partsOf(random, table)));
    default:
      return zip(partsOf(random, spoilTable(random, table)));
  }
}

/** One part changed, with a checksum that fits, so that the mistake reaches the reader of the XML. */
function withSpoiledPart(random: Random, parts: readonly ZipPart[]): ZipPart[] {
  const chosen = random.whole(0, parts.length - 1);
  return parts.map((part, i) =>
    i === chosen ? { ...part, content: spoilBytes(random, Buffer.from(part.content)) } : part,
  );
}

/** The archive says something of a part that is not so, lacks one, or lists one twice. */
function withLie(random: Random, parts: readonly ZipPart[]): ZipPart[] {
  const chosen = random.whole(0, parts.length - 1);
  const lie = random.pick<(part: ZipPart) => ZipPart[]>([
    (part) => [{ ...part, claimedSize: random.whole(0, 5_000_000) }],
    (part) => [{ ...part, claimedChecksum: random.whole(0, 1_000_000) }],
    (part) => [{ ...part, flags: 1 << random.whole(0, 11) }],
    (part) => [{ ...part, aliases: [`copy-of-${part.name}`] }],
    (part) => [{ ...part, name: random.pick(['../x', '/x', part.name.toUpperCase(), 'x\\y', ' ']) }],
    () => [],
    (part) => [part, part],
  ]);
  return parts.flatMap((part, i) => (i === chosen ? lie(part) : [part]));
}

/** The table as a workbook; the form of each cell is drawn. */
function partsOf(random: Random, table: Table): ZipPart[] {
  const strings: string[] = [];
  const cellXml = (cell: string, reference: string): string => {
    const text = xmlText(cell);
    const isNumber = /^\d{1,7}(\.\d+)?$/.test(cell);
    switch (random.whole(0, isNumber ? 4 : 2)) {
      case 0:
        return `<c r="${reference}" t="inlineStr"><is><t>${text}</t></is></c>`;
      case 1:
        strings.push(`<si><t xml:space="preserve">${text}</t></si>`);
        return `<c r="${reference}" t="s"><v>${strings.length - 1}</v></c>`;
      case 2:
        return `<c r="${reference}" t="str"><f>A1</f><v>${text}</v></c>`;
      case 3:
        return `<c r="${reference}"><v>${cell}</v></c>`;
      default:
        return `<c r="${reference}" s="${random.chance(5) ? random.whole(1, 3) : 0}"><v>${cell}</v></c>`;
    }
  };
  const data = table
    .map(
      (row, y) =>
        `<row r="${y + 1}">${row.map((cell, x) => cellXml(cell, `${letters(x)}${y + 1}`)).join('')}</row>`,
    )
    .join('');
  return rawParts({
    sheets: [{ name: 'Lembar1', data }],
    strings: strings.join(''),
    styles: '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="20"/><xf numFmtId="46"/></cellXfs>',
    properties: random.chance(20) ? 'date1904="1"' : '',
  });
}

function xmlText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function letters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last;
}
