// LibreOffice without a window, as a peer and as the writer of workbooks that an office would send.
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { prepare } from './measure.mjs';

/** Comma, double quotes, UTF-8, from the first line, the first 200 columns as text: NIPs stay what they are. */
const ALL_TEXT = `CSV:44,34,76,1,${Array.from({ length: 200 }, (_, i) => `${i + 1}/2`).join('/')}`;

/** The command that converts a file into a folder; its profile lives there, so that it disturbs nobody's. */
export function soffice(file, format, folder) {
  const filter = file.endsWith('.csv') ? [`--infilter=${ALL_TEXT}`] : [];
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  const args = [profile, '--headless', ...filter, '--convert-to', format, '--outdir', folder, file];
  return { command: 'soffice', args };
}

/** Converts a file and gives the path of the result. */
export function converted(file, format, folder) {
  const { command, args } = soffice(file, format, folder);
  prepare(command, args);
  return join(folder, basename(file).replace(/\.\w+$/, `.${format}`));
}
