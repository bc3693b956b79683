// Writes the parts of the README that are made from the code: npm run docs
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadSource } from './load-source.mjs';

const { readmeBlocks, withBlocks } = await loadSource('test/support/readme-blocks.ts');
const readme = fileURLToPath(new URL('../README.md', import.meta.url));
writeFileSync(readme, withBlocks(readFileSync(readme, 'utf8'), await readmeBlocks()));
