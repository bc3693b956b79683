import type { Actor } from '../../app/ports/actor.ts';
import type {
  FindingAnswerStore,
  NewFindingAnswer,
  StoredFindingAnswer,
} from '../../app/ports/finding-answers.ts';
import { BugError } from '../../domain/bug-error.ts';
import type { Period } from '../../domain/calendar/period.ts';
import type { FindingFigures } from '../../domain/fairness/answered-figures.ts';
import type { Connection } from '../connection.ts';
import type { Query } from '../query.ts';
import type { AuditChain } from './audit-chain.ts';

interface AnswerRow extends Omit<StoredFindingAnswer, 'figures'> {
  readonly figures: string;
}

/** Answers to findings in ratings. They are only ever added; each stands in the audit chain with its words. */
export class FindingAnswers implements FindingAnswerStore {
  readonly #connection: Connection;
  readonly #audit: AuditChain;
  readonly #ofPeriod: Query<AnswerRow>;
  readonly #add: Query<AnswerRow>;

  constructor(connection: Connection, audit: AuditChain) {
    this.#connection = connection;
    this.#audit = audit;
    const columns = 'id, period, finding, figures, text, answered_at AS answeredAt, actor, os_user AS osUser';
    this.#ofPeriod = connection.objects(`SELECT ${columns} FROM finding_answer WHERE period = ? ORDER BY id`);
    this.#add = connection.objects(
      `INSERT INTO finding_answer (id, period, finding, figures, text, answered_at, actor, os_user, host)
       VALUES ((SELECT coalesce(max(id), 0) + 1 FROM finding_answer), ?, ?, ?, ?, ?, ?, ?, ?) RETURNING ${columns}`,
    );
  }

  addFindingAnswer({ period, finding, figures, text }: NewFindingAnswer, actor: Actor): StoredFindingAnswer {
    this.#connection.assertWriting();
    const json = JSON.stringify(figures);
    const [by, at] = [[actor.name, actor.osUser, actor.host], this.#connection.timestamp()];
    const row = this.#add.get(period, finding, json, text, at, ...by);
    if (row === null) throw new BugError('an answer was not stored');
    const detail = { findingAnswer: row.id, finding, figures: json, text };
    this.#audit.record('answer-finding', period, detail, actor, at);
    return answerOf(row);
  }

  findingAnswers(period: Period): readonly StoredFindingAnswer[] {
    return this.#ofPeriod.all(period).map(answerOf);
  }
}

function answerOf({ figures, ...row }: AnswerRow): StoredFindingAnswer {
  return { ...row, figures: JSON.parse(figures) as FindingFigures };
}
