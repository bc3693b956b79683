import { cellContent, type ReadCell, remembered, wrongType } from './cell.ts';

const CODE = /^[A-Z][A-Z0-9_]*$/;

/** TPP criteria of a record: codes in capitals, sorted, each once, comma separated. */
export const readCriteria: ReadCell<string> = remembered((cell, column) => {
  const content = cellContent(cell, column);
  if (content === null) return null;
  if (typeof content === 'boolean' || typeof content === 'object') return wrongType(content, column);
  const codes = String(content)
    .split(/[,;|]/)
    .map((word) =>
      word
        .trim()
        .toUpperCase()
        .replace(/[\s-]+/g, '_'),
    )
    .filter((word) => word !== '');
  if (!codes.every((code) => CODE.test(code))) return column.error('criteria-invalid', cell);
  return codes.length === 0 ? null : [...new Set(codes)].sort().join(',');
});
