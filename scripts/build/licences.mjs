// Licences of the packages that are in the bundle and are not installed beside it.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/**
 * Their texts, each under the name of its file.
 * @param root folder of the project
 * @param inputs files that are in the bundle, from the project's folder
 * @param dependencies packages that are installed beside the program
 */
export function licencesOf(root, inputs, dependencies) {
  const folders = new Set(
    inputs.flatMap((path) => {
      const [folder, name] = /^.*node_modules\/((?:@[^/]+\/)?[^/]+)(?=\/)/.exec(path) ?? [];
      return folder === undefined || name in dependencies ? [] : [folder];
    }),
  );
  return [...folders]
    .sort()
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && isLicence(entry, join(root, folder)))
        .map(({ parentPath, name }) => join(parentPath, name))
        .sort()
        .map((path) => `${relative(root, path)}\n\n${readFileSync(path, 'utf8').trim()}\n`),
    )
    .join('\n\n');
}

/** Whether a file of a package, not of a package within it, says under which terms it may be passed on. */
function isLicence({ parentPath, name }, folder) {
  const within = relative(folder, parentPath);
  return /^(licen[cs]e|notice|copyright)/i.test(name) && !within.includes('node_modules');
}
