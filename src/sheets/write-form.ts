import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import type { FormSheet, WriteForm } from '../app/ports/forms.ts';
import { prepareFile } from './atomic-file.ts';
import { formWorkbook, HEADING_ROW } from './xlsx/form-workbook.ts';
import { markWorkbook } from './xlsx/marks/mark-workbook.ts';

/** Writes the workbook first, then its comments: exceljs knows only small boxes, in which few of them would fit. */
export const writeForm: WriteForm = async (path, form) => {
  const plain = await prepareFile(path, async (sink) => {
    sink.write(await formWorkbook(form));
  });
  try {
    const file = await prepareFile(path, async (sink) => {
      const handle = await open(plain.temporary, 'r');
      try {
        const notesOf = (sheet: string) => (sheet === form.name ? notes(form) : []);
        await markWorkbook(handle.fd, basename(path), notesOf, sink, form.author);
      } finally {
        await handle.close();
      }
    });
    await file.publish();
    return { path, sha256: file.sha256 };
  } finally {
    await plain.discard();
  }
};

function notes({ columns }: FormSheet) {
  return columns.map(({ note }, index) => {
    return { row: HEADING_ROW, column: index + 1, severity: 'warning' as const, note };
  });
}
