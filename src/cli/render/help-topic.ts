import { REPORTS } from '../../domain/report-kinds.ts';
import { fieldsOf, SHEET_KINDS, type SheetKind } from '../../intake/index.ts';
import { COLUMN_NOTES } from '../../text/column-notes.ts';
import { type HelpTopic, helpTopicTexts } from '../../text/help-topics.ts';
import type { Lang } from '../../text/language.ts';
import { treeOf } from '../command-tree.ts';
import { EXIT_CODES } from '../exit-codes.ts';
import { manPage } from '../man-page.ts';
import type { Registry } from '../registry.ts';
import type { Outcome } from '../session.ts';
import { renderTable } from './table.ts';

/** What help about a subject needs to know. */
interface HelpBasis {
  readonly lang: Lang;
  readonly version: string;
  readonly whole: Registry['whole'];
}

/** Help about a subject, in the user's words, and the same as data. */
export async function topicHelp(topic: HelpTopic, { lang, version, whole }: HelpBasis): Promise<Outcome> {
  const text = helpTopicTexts[lang];
  switch (topic) {
    case 'exit-codes': {
      const data = EXIT_CODES.map(({ code, name, when, who }) => ({
        code,
        name,
        when: when[lang],
        who: who[lang],
      }));
      const rows = data.map(({ code, name, when, who }) => [String(code), name, when, who]);
      return { text: renderTable(rows, [0]).join('\n'), data };
    }
    case 'man': {
      const page = manPage(treeOf(await whole()), version, lang);
      return { text: page, data: { page } };
    }
    case 'sheets':
      return said([text.sheets, ...SHEET_KINDS.flatMap((kind) => sheetLines(kind, lang))]);
    case 'policy':
      return said(text.policy);
    case 'reports': {
      const rows = REPORTS.map((report) => [report, text.reports[report]]);
      return { text: renderTable(rows, []).join('\n'), data: text.reports };
    }
    case 'recipes': {
      const lines = text.recipes.flatMap(({ task, commands }) => [
        task,
        ...commands.map((line) => `  $ ${line}`),
        '',
      ]);
      return { text: lines.slice(0, -1).join('\n'), data: text.recipes };
    }
  }
}

function sheetLines(kind: SheetKind, lang: Lang): readonly string[] {
  const { required } = helpTopicTexts[lang];
  const fields = new Map(fieldsOf(kind, []).map((field) => [field.field, field]));
  const rows = Object.entries(COLUMN_NOTES[lang][kind]).map(([column, note]) => [
    column,
    fields.get(column)?.need === 'always' ? required : '',
    note.replaceAll('`', ''),
  ]);
  return ['', kind, ...renderTable(rows, []).map((line) => `  ${line}`)];
}

function said(lines: readonly string[]): Outcome {
  return { text: lines.join('\n'), data: { lines } };
}
