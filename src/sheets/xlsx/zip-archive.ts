import { pipeline } from 'node:stream';
import { crc32, createInflateRaw } from 'node:zlib';
import { type Entry, fromFdPromise, type ZipFile } from 'yauzl';
import { EnvironmentError } from '../../app/errors.ts';
import { readingError } from '../../files/index.ts';
import { rejectDamaged, rejectFile } from '../rejected-file.ts';

/** Pieces in which parts are inflated: the default of 16 KB would cost a tenth of the reading time. */
const INFLATED_PIECE = 256 * 1024;
const MAX_ENTRIES = 10_000;
/** Largest part: a full sheet of text is about 1 GB. */
const MAX_PART_BYTES = 4 * 1024 ** 3;
/** All parts together. */
const MAX_TOTAL_BYTES = 6 * 1024 ** 3;
/** Above this size nothing, and not all parts together, may be packed tighter than `MAX_RATIO`; real sheets stay below 60. */
const RATIO_COUNTS_FROM = 100 * 1024 ** 2;
const MAX_RATIO = 200;

/** The zip around a workbook. Parts are found by the central directory, so a file cut short anywhere does not open. */
export class ZipArchive {
  private readonly zip: ZipFile;
  private readonly file: string;
  private readonly entries: ReadonlyMap<string, Entry>;

  private constructor(zip: ZipFile, file: string, entries: ReadonlyMap<string, Entry>) {
    this.zip = zip;
    this.file = file;
    this.entries = entries;
  }

  /** Reads the directory of an open zip file. The handle stays the caller's. */
  static async open(fd: number, file: string): Promise<ZipArchive> {
    const entries = new Map<string, Entry>();
    try {
      const zip = await fromFdPromise(fd, { autoClose: false });
      if (zip.entryCount > MAX_ENTRIES) rejectFile('file-inflates-too-much', { file }, { part: '' });
      for await (const entry of zip.eachEntry()) {
        // Names of parts are equal whatever their case, and two parts of one name could hide one from the other.
        const name = entry.fileName.toLowerCase();
        if (entries.has(name)) rejectDamaged({ file }, 'archive', entry.fileName);
        entries.set(name, entry);
      }
      assertReasonable(zip, entries, file);
      return new ZipArchive(zip, file, entries);
    } catch (error) {
      throw archiveError(error, file, '');
    }
  }

  /** Whether the archive has this part. */
  has(part: string): boolean {
    return this.entries.has(part.toLowerCase());
  }

  /** Names of all parts as written, in the order of the directory; folders are none. */
  parts(): readonly string[] {
    return [...this.entries.values()].flatMap(({ fileName }) => (fileName.endsWith('/') ? [] : [fileName]));
  }

  /** The content of a part, inflated; ends only after its size and checksum were found right. */
  async *bytes(part: string): AsyncGenerator<Buffer> {
    const entry = this.entries.get(part.toLowerCase());
    if (!entry) rejectDamaged({ file: this.file }, 'part-missing', part);
    this.assertReadable(entry, part);
    let size = 0;
    let checksum = 0;
    try {
      const packed = await this.zip.openReadStreamPromise(entry, { decodeFileData: false });
      const content =
        entry.compressionMethod === 0
          ? packed
          : pipeline(packed, createInflateRaw({ chunkSize: INFLATED_PIECE }), () => {});
      for await (const piece of content) {
        size += piece.length;
        if (size > entry.uncompressedSize) break;
        checksum = crc32(piece, checksum);
        yield piece;
      }
    } catch (error) {
      throw archiveError(error, this.file, part);
    }
    if (size !== entry.uncompressedSize) rejectDamaged({ file: this.file }, 'size', part);
    if (checksum !== entry.crc32) rejectDamaged({ file: this.file }, 'checksum', part);
  }

  private assertReadable(entry: Entry, part: string): void {
    const { file } = this;
    if (entry.isEncrypted()) rejectFile('file-encrypted', { file });
    if (entry.compressionMethod !== 0 && entry.compressionMethod !== 8)
      rejectDamaged({ file }, 'archive', part);
  }
}

function isPackedTooTight(size: number, packed: number): boolean {
  return size > RATIO_COUNTS_FROM && size > packed * MAX_RATIO;
}

/**
 * Refuses an archive by its directory, before anything is inflated: parts that lie over each other in the file (a bomb
 * that packs one heap of zeros a thousand times), and many parts that are harmless one by one.
 */
function assertReasonable(zip: ZipFile, entries: ReadonlyMap<string, Entry>, file: string): void {
  let packed = 0;
  let size = 0;
  for (const { fileName: part, compressedSize, uncompressedSize } of entries.values()) {
    if (uncompressedSize > MAX_PART_BYTES || isPackedTooTight(uncompressedSize, compressedSize)) {
      rejectFile('file-inflates-too-much', { file }, { part });
    }
    packed += compressedSize;
    size += uncompressedSize;
  }
  if (packed > zip.fileSize) rejectDamaged({ file }, 'archive', '');
  if (size > MAX_TOTAL_BYTES || isPackedTooTight(size, zip.fileSize)) {
    rejectFile('file-inflates-too-much', { file }, { part: '' });
  }
}

function archiveError(error: unknown, file: string, part: string): unknown {
  const known = readingError(error, file);
  if (known instanceof EnvironmentError || !(error instanceof Error)) return known;
  if (error.name === 'DataRejectedError') return error;
  return rejectDamaged({ file }, 'archive', part);
}
