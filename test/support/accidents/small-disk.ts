import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A disk of a few megabytes, mounted in a folder, that can be filled up. */
export interface SmallDisk {
  readonly path: string;
  /** Fills the disk up to so many bytes. */
  leave(bytes: number): void;
  /** Makes room again. */
  clear(): void;
  unmount(): void;
}

/** Mounts a small disk in a new folder inside `parent`; null where this user may not. */
export function mountSmallDisk(parent: string, megabytes: number): SmallDisk | null {
  const path = mkdtempSync(join(parent, 'disk-'));
  const mount = ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', path];
  if (process.platform !== 'linux' || spawnSync('mount', mount).status !== 0) {
    rmSync(path, { recursive: true });
    return null;
  }
  const filler = join(path, 'lain-lain');
  const clear = (): void => rmSync(filler, { force: true });
  return {
    path,
    clear,
    leave(bytes) {
      clear();
      const { bavail, bsize } = statfsSync(path);
      writeFileSync(filler, Buffer.alloc(Math.max(0, bavail * bsize - bytes)));
    },
    unmount() {
      spawnSync('umount', [path]);
    },
  };
}

/** Whether this user may mount a disk here. */
export function mayMount(parent: string): boolean {
  const disk = mountSmallDisk(parent, 1);
  disk?.unmount();
  return disk !== null;
}
