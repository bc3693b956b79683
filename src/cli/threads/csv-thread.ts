import { openSheetFile } from '../../sheets/index.ts';
import type { CsvPart, CsvThreadOrder } from './csv-in-thread.ts';
import { serveThread } from './thread-source.ts';

/* The thread that takes a large CSV file apart. It says first which file it has opened. */
void serveThread(async function* ({ path }: CsvThreadOrder): AsyncGenerator<CsvPart> {
  const opened = await openSheetFile(path);
  try {
    yield { sha256: opened.sha256 };
    for (const sheet of opened.sheets) for await (const rows of sheet.rows()) yield { rows };
  } finally {
    await opened.close();
  }
});
