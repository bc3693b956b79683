import type { Import } from './import-graph.ts';

/** What a folder of `src` may import. */
interface FolderRules {
  /** Folders, a folder's folder (`app/ports/`), or single files; `type` where only types may be taken. */
  readonly imports: Readonly<Record<string, 'value' | 'type'>>;
  /** Packages; `packagesIn` limits some of them to the files that start so. */
  readonly packages: readonly string[];
  readonly packagesIn?: Readonly<Record<string, readonly string[]>>;
  /** Modules of Node; `all` where the folder's work is the outside world. */
  readonly node: readonly string[] | 'all';
}

/** What any folder may know of `app`: the contracts that it implements, and errors. */
export const CONTRACTS = ['app/ports/', 'app/errors.ts'] as const;

/** Folders whose public names stand in their `index.ts`; nothing else of them is imported from outside. */
export const FOLDERS_WITH_DOOR = ['rules', 'policy', 'intake', 'report', 'files', 'store', 'sheets'] as const;

/** The dependency table of the house. A folder that does not stand here may not exist. */
export const DEPENDENCIES: Readonly<Record<string, FolderRules>> = {
  domain: { imports: {}, packages: [], node: [] },
  text: {
    imports: {
      domain: 'type',
      'domain/words/': 'value',
      rules: 'type',
      policy: 'type',
      intake: 'type',
      app: 'type',
    },
    packages: [],
    node: [],
  },
  rules: {
    imports: { domain: 'value' },
    packages: ['zod'],
    packagesIn: { zod: ['rules/schema.ts', 'rules/check-catalogue.ts'] },
    node: ['node:crypto'],
  },
  policy: {
    imports: { domain: 'value' },
    packages: ['zod', 'yaml'],
    packagesIn: { zod: ['policy/yaml/'], yaml: ['policy/yaml/'] },
    node: ['node:crypto'],
  },
  intake: {
    imports: { domain: 'value', rules: 'value', 'app/ports/': 'value' },
    packages: [],
    node: [],
  },
  report: {
    imports: {
      domain: 'value',
      rules: 'value',
      policy: 'value',
      text: 'value',
      'app/ports/': 'type',
    },
    packages: [],
    node: [],
  },
  app: {
    imports: {
      domain: 'value',
      rules: 'value',
      policy: 'value',
      intake: 'value',
      report: 'value',
      'text/language.ts': 'type',
    },
    packages: [],
    node: ['node:path', 'node:fs/promises'],
  },
  files: { imports: { 'app/errors.ts': 'value' }, packages: [], node: 'all' },
  store: {
    imports: {
      domain: 'value',
      files: 'value',
      'app/ports/': 'type',
      'app/errors.ts': 'value',
    },
    packages: ['better-sqlite3'],
    node: 'all',
  },
  sheets: {
    imports: { domain: 'value', files: 'value', 'app/ports/': 'value', 'app/errors.ts': 'value' },
    packages: ['csv-parse', 'csv-stringify', 'echarts', 'exceljs', 'pdfkit', 'saxes', 'yauzl', 'yazl'],
    node: 'all',
  },
  cli: {
    imports: {
      domain: 'value',
      text: 'value',
      rules: 'value',
      policy: 'value',
      intake: 'value',
      report: 'value',
      app: 'value',
      store: 'value',
      sheets: 'value',
      files: 'value',
    },
    packages: ['commander', 'chalk'],
    node: 'all',
  },
};

/** Folder of a path from `src`. */
export function folderOf(path: string): string {
  return path.split('/')[0] ?? path;
}

/** What is wrong with an import by the dependency table; null when it is allowed. */
export function breachOf(imported: Import): string | null {
  const folder = folderOf(imported.file);
  const rules = DEPENDENCIES[folder];
  const place = `src/${imported.file}:${imported.line}`;
  if (rules === undefined) return `${place}: folder ${folder} is not in the dependency table`;
  const defect = imported.isPackage ? packageDefect(imported, rules) : fileDefect(imported, folder, rules);
  return defect === null ? null : `${place}: ${defect}`;
}

function packageDefect({ file, target }: Import, { packages, packagesIn, node }: FolderRules): string | null {
  const folder = folderOf(file);
  if (target.startsWith('node:')) {
    return node === 'all' || node.includes(target) ? null : `${folder} may not import ${target}`;
  }
  const name = target.startsWith('@') ? target.split('/').slice(0, 2).join('/') : folderOf(target);
  if (!packages.includes(name)) return `${folder} may not import package ${name}`;
  const places = packagesIn?.[name];
  if (places && !places.some((start) => file.startsWith(start)))
    return `only ${places.join(', ')} may import ${name}`;
  return null;
}

function fileDefect({ target, kind }: Import, folder: string, { imports }: FolderRules): string | null {
  const to = folderOf(target);
  if (to === folder) return null;
  if (to === '..') return 'src may not import from outside src';
  const allowed = imports[target] ?? imports[target.slice(0, target.lastIndexOf('/') + 1)] ?? imports[to];
  if (allowed === undefined) return `${folder} may not import ${target}`;
  if (allowed === 'type' && kind !== 'type') return `${folder} may import only types of ${target}`;
  const hasDoor = FOLDERS_WITH_DOOR.some((name) => name === to);
  if (hasDoor && target !== `${to}/index.ts`) return `${to} is imported through its index.ts, not ${target}`;
  return null;
}

/** Node of the folder graph that a file belongs to: the contracts of `app` stand below everybody, apart from `app`. */
export function layerOf(path: string): string {
  return CONTRACTS.some((contract) => path.startsWith(contract)) ? 'contracts' : folderOf(path);
}
