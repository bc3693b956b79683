import { frozen, numbered } from './001-guards.ts';

/** Objections and their answers: each is written once. */
export const OBJECTION_TABLES = `
CREATE TABLE objection (
  id INTEGER PRIMARY KEY,
  nip TEXT NOT NULL,
  period TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('regular', 'thr', 'gaji-13')),
  about TEXT NOT NULL,
  text TEXT NOT NULL,
  watermark INTEGER NOT NULL,
  answer_by TEXT NOT NULL,
  raised_at TEXT NOT NULL,
  actor TEXT NOT NULL,
  os_user TEXT NOT NULL,
  host TEXT NOT NULL,
  digest TEXT NOT NULL
) STRICT;
${numbered('objection')}
${frozen('objection')}

CREATE TABLE objection_answer (
  id INTEGER PRIMARY KEY,
  objection INTEGER NOT NULL UNIQUE REFERENCES objection (id),
  decision TEXT NOT NULL CHECK (decision IN ('accept', 'reject')),
  text TEXT NOT NULL,
  answered_at TEXT NOT NULL,
  actor TEXT NOT NULL,
  os_user TEXT NOT NULL,
  host TEXT NOT NULL,
  digest TEXT NOT NULL
) STRICT;
${numbered('objection_answer', ' OR EXISTS (SELECT 1 FROM objection_answer WHERE objection = NEW.objection)')}
${frozen('objection_answer')}`;
