import { posix } from 'node:path';
import { rejectDamaged } from '../rejected-file.ts';
import { parseXml, RELATIONSHIPS } from './xml-parser.ts';
import type { ZipArchive } from './zip-archive.ts';

/** More than any workbook has: one for each sheet, and a few. */
const MAX_LINKS = 20_000;

/** A link from one part of the workbook to another. */
export interface Relationship {
  readonly id: string;
  /** Last word of the type: `worksheet`, `sharedStrings`, the same in transitional and strict files. */
  readonly kind: string;
  /** Name of the part in the archive. */
  readonly part: string;
}

/** The links of a part (`''` for the whole package), or none if it has no relationship part. */
export async function readRelationships(
  archive: ZipArchive,
  file: string,
  of: string,
): Promise<Relationship[]> {
  const folder = posix.dirname(of);
  const part = posix.join(folder, '_rels', `${posix.basename(of)}.rels`);
  const links: Relationship[] = [];
  if (!archive.has(part)) return links;
  await parseXml(
    archive.bytes(part),
    { name: 'Relationships', namespaces: RELATIONSHIPS },
    {
      open(name, { Id = '', Type = '', Target = '', TargetMode }) {
        if (name !== 'Relationship' || TargetMode === 'External') return;
        if (links.length === MAX_LINKS) rejectDamaged({ file }, 'structure', part);
        const path = Target.startsWith('/') ? Target.slice(1) : posix.join(folder, Target);
        links.push({ id: Id, kind: Type.slice(Type.lastIndexOf('/') + 1), part: decodePartName(path) });
      },
      close() {},
      text() {},
    },
    (cause) => rejectDamaged({ file }, cause, part),
  );
  return links;
}

function decodePartName(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
