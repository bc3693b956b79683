import { frozen, numbered } from './001-guards.ts';

/** Answers to findings in the ratings of a month; a finding may be answered again. */
export const FINDING_ANSWER_TABLE = `
CREATE TABLE finding_answer (
  id INTEGER PRIMARY KEY,
  period TEXT NOT NULL,
  finding TEXT NOT NULL,
  figures TEXT NOT NULL,
  text TEXT NOT NULL,
  answered_at TEXT NOT NULL,
  actor TEXT NOT NULL,
  os_user TEXT NOT NULL,
  host TEXT NOT NULL
) STRICT;
${numbered('finding_answer')}
${frozen('finding_answer')}`;
