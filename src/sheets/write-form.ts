import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import type { FormSheet, WriteForm } from '../app/ports/forms.ts';
import { prepareFile } from './atomic-file.ts';

/** Writes the workbook first, then its comments: exceljs knows only small boxes, in which few of them would fit. */
export const writeForm: WriteForm = async (path, form) => {
  // Loaded by whoever writes a form: imports, which share this folder's index, are started every night.
  const { formWorkbook, HEADING_ROW } = await import('./xlsx/form-workbook.ts');
  const { markWorkbook } = await import('./xlsx/marks/mark-workbook.ts');
  const plain = await prepareFile(path, async (sink) => {
    sink.write(await formWorkbook(form));
  });
  try {
    const file = await prepareFile(path, async (sink) => {
      const handle = await open(plain.temporary, 'r');
      try {
        const notesOf = (sheet: string) => (sheet === form.name ? notes(form, HEADING_ROW) : []);
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

function notes({ columns }: FormSheet, row: number) {
  return columns.map(({ note }, index) => {
    return { row, column: index + 1, severity: 'warning' as const, note };
  });
}
