import type { FileHandle } from 'node:fs/promises';
import { fileBytes } from './file-bytes.ts';
import { type FileDefect, rejectFile } from './rejected-file.ts';
import { decoderOf, markedEncoding, unmarkedUtf16 } from './text-encoding.ts';

/** Kinds of file that the program reads. */
export type FileKind = 'csv' | 'xlsx';

const COMPOUND_FILE = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const ENCRYPTED_STREAM = Buffer.from('EncryptedPackage', 'utf16le');

/** First bytes (hex) of files which people rename to `.csv` or `.xlsx`; the compound file is looked into instead. */
const FOREIGN: readonly (readonly [string, FileDefect])[] = [
  ['504b0506', 'file-not-a-sheet'],
  ['25504446', 'file-not-a-sheet'],
  ['1f8b', 'file-not-a-sheet'],
  ['52617221', 'file-not-a-sheet'],
  ['377abcaf271c', 'file-not-a-sheet'],
  ['7b5c727466', 'file-not-a-sheet'],
  ['89504e47', 'file-not-a-sheet'],
  ['ffd8ff', 'file-not-a-sheet'],
  ['09000400', 'file-xls-old'],
  ['09020600', 'file-xls-old'],
  ['09040600', 'file-xls-old'],
];

/**
 * What an open file is, by its content: a zip is taken for a workbook, text for CSV.
 * Everything else is refused by name of its kind: empty, encrypted, old `.xls`, web page, not a sheet.
 */
export async function recogniseKind(handle: FileHandle, file: string): Promise<FileKind> {
  const { bytesRead, buffer } = await handle.read(Buffer.alloc(4096), 0, 4096, 0);
  const head = buffer.subarray(0, bytesRead);
  if (head.length === 0) rejectFile('file-empty', { file });
  if (head.toString('hex', 0, 4) === '504b0304') return 'xlsx';
  if (head.subarray(0, 8).equals(COMPOUND_FILE)) {
    rejectFile((await holds(handle, ENCRYPTED_STREAM)) ? 'file-encrypted' : 'file-xls-old', { file });
  }
  const start = head.toString('hex', 0, 8);
  const foreign = FOREIGN.find(([magic]) => start.startsWith(magic));
  if (foreign) rejectFile(foreign[1], { file });

  const marked = markedEncoding(head);
  const text = decoderOf(marked?.encoding ?? unmarkedUtf16(head) ?? 'windows-1252', 'lenient').decode(head);
  if (/^\s*<(!doctype\s+html|html|head|body|table|meta|style)/i.test(text)) rejectFile('file-html', { file });
  if (/^\s*<[?!a-z]/i.test(text)) rejectFile('file-not-a-sheet', { file });
  return 'csv';
}

async function holds(handle: FileHandle, wanted: Buffer): Promise<boolean> {
  let tail: Buffer = Buffer.alloc(0);
  for await (const piece of fileBytes(handle, 0)) {
    const window = Buffer.concat([tail, piece]);
    if (window.includes(wanted)) return true;
    tail = window.subarray(-wanted.length);
  }
  return false;
}
