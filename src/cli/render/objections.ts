import type { ObjectionStanding } from '../../app/objections/objection-state.ts';
import type { Lang } from '../../text/language.ts';
import { objectionTexts } from '../../text/objections.ts';
import { renderTable } from './table.ts';

/** A table of objections, one line each, under it the words of each. */
export function renderObjections(standings: readonly ObjectionStanding[], lang: Lang): readonly string[] {
  const text = objectionTexts[lang];
  if (standings.length === 0) return [text.none];
  const rows = standings.map(({ objection, raisedOn, state, late }) => [
    String(objection.id),
    objection.nip,
    objection.kind === 'regular' ? objection.period : `${objection.period} ${objection.kind}`,
    objection.about,
    raisedOn,
    objection.answerBy,
    late && state === 'open' ? `${text.states[state]}, ${text.late}` : text.states[state],
  ]);
  return [
    ...renderTable([text.headings, ...rows], [0]),
    ...standings.flatMap((each) => ['', ...wordsOf(each, lang)]),
  ];
}

/** The words of one objection, its answer and what it led to. */
export function wordsOf(standing: ObjectionStanding, lang: Lang): readonly string[] {
  const text = objectionTexts[lang];
  const reply = text.reply(standing);
  return [text.words(standing), ...(reply === null ? [] : [`   ${reply}`]), `   → ${text.outcome(standing)}`];
}
