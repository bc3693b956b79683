import type { EmployeeHistory } from '../../app/explain/employee-history.ts';
import type { CellPlace } from '../../text/explain.ts';
import { eventInWords, historyTexts, retirementInWords, sourceInWords } from '../../text/history.ts';
import type { Lang } from '../../text/language.ts';
import { renderTable } from './table.ts';

/** A career for the terminal: who, a line for each event with the row that tells it, what lies ahead, the chain head. */
export function renderHistory(
  { nip, record, events, retirement }: EmployeeHistory,
  placeOf: (event: EmployeeHistory['events'][number]) => CellPlace | null,
  chainHead: string,
  lang: Lang,
): readonly string[] {
  const text = historyTexts[lang];
  const rows = events.map((event) => {
    const place = placeOf(event);
    return [event.month, eventInWords(event, lang), place === null ? '' : sourceInWords(place, lang)];
  });
  return [
    `${nip}  ${record.nama ?? ''}`.trimEnd(),
    '',
    ...renderTable([text.columns, ...rows]),
    '',
    ...(retirement === null ? [] : [retirementInWords(retirement, lang), '']),
    text.chainHead(chainHead),
  ];
}
