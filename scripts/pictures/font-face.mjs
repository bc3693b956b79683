// The letters of the pictures, from the package of fonts that the program has for its PDF: the same on every computer.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** A rule of a style sheet that carries a font of the package. */
export function fontFace(file, weight = 'normal', family = file) {
  const bytes = readFileSync(require.resolve(`dejavu-fonts-ttf/ttf/${file}.ttf`));
  return `@font-face { font-family: ${family}; font-weight: ${weight}; src: url(data:font/ttf;base64,${bytes.toString('base64')}); }`;
}
