import { crc32, deflateRawSync } from 'node:zlib';

/** One file of a zip made for a test; the last three tell lies about it. */
export interface ZipPart {
  readonly name: string;
  readonly content: string | Buffer;
  readonly isStored?: boolean;
  readonly flags?: number;
  readonly claimedSize?: number;
  readonly claimedChecksum?: number;
  /** Names under which the directory lists the same bytes again. */
  readonly aliases?: readonly string[];
}

/** The bytes of a zip file with these parts, in this order. */
export function zip(parts: readonly ZipPart[]): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  /** What many parts hold is packed once. */
  const known = new Map<string | Buffer, Buffer>();
  let offset = 0;
  for (const part of parts) {
    const content = typeof part.content === 'string' ? Buffer.from(part.content) : part.content;
    const packed = part.isStored ? content : (known.get(part.content) ?? deflateRawSync(content));
    if (!part.isStored) known.set(part.content, packed);
    const name = Buffer.from(part.name);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(part.flags ?? 0, 2);
    fields.writeUInt16LE(part.isStored ? 0 : 8, 4);
    fields.writeUInt32LE(part.claimedChecksum ?? crc32(content), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(part.claimedSize ?? content.length, 18);
    fields.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('504b0304', 'hex'), fields, name, packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    for (const listed of [part.name, ...(part.aliases ?? [])].map((each) => Buffer.from(each))) {
      const own = Buffer.from(fields);
      own.writeUInt16LE(listed.length, 22);
      directory.push(Buffer.concat([Buffer.from('504b01021400', 'hex'), own, tail, listed]));
    }
    bodies.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(directory.length, 8);
  end.writeUInt16LE(directory.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...bodies, central, end]);
}
