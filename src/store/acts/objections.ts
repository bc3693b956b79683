import { createHash } from 'node:crypto';
import type { Actor } from '../../app/ports/actor.ts';
import type { Decision, NewObjection, ObjectionStore, StoredObjection } from '../../app/ports/objections.ts';
import { BugError } from '../../domain/bug-error.ts';
import type { Connection } from '../connection.ts';
import type { Query, SqlValue } from '../query.ts';
import type { AuditChain } from './audit-chain.ts';

/** Columns of which the digest of an objection is made, in its order. */
const RAISED = 'id, nip, period, kind, about, text, watermark, answer_by, raised_at, actor, os_user, host';
/** The same for an answer. */
const ANSWERED = 'id, objection, decision, text, answered_at, actor, os_user, host';

interface ObjectionRow extends Omit<StoredObjection, 'answer'> {
  readonly decision: Decision | null;
  readonly answerText: string;
  readonly answeredAt: string;
  readonly answerActor: string;
  readonly answerOsUser: string;
  readonly answerDigest: string;
}

/** Objections and their answers. They are only ever added; each act stands in the audit chain with its words. */
export class Objections implements Omit<ObjectionStore, 'timestamp'> {
  readonly #connection: Connection;
  readonly #audit: AuditChain;
  readonly #all: Query<ObjectionRow>;
  readonly #next: Query<{ readonly objection: number; readonly answer: number }>;
  readonly #raise: Query<never>;
  readonly #answer: Query<never>;
  readonly #raisedRows: Query<readonly SqlValue[]>;
  readonly #answeredRows: Query<readonly SqlValue[]>;

  constructor(connection: Connection, audit: AuditChain) {
    this.#connection = connection;
    this.#audit = audit;
    this.#all = connection.objects(
      `SELECT o.id, o.nip, o.period, o.kind, o.about, o.text, o.watermark, o.answer_by AS answerBy,
         o.raised_at AS raisedAt, o.actor, o.os_user AS osUser, o.digest, a.decision, a.text AS answerText,
         a.answered_at AS answeredAt, a.actor AS answerActor, a.os_user AS answerOsUser, a.digest AS answerDigest
       FROM objection AS o LEFT JOIN objection_answer AS a ON a.objection = o.id ORDER BY o.id`,
    );
    this.#next = connection.objects(
      `SELECT (SELECT coalesce(max(id), 0) + 1 FROM objection) AS objection,
         (SELECT coalesce(max(id), 0) + 1 FROM objection_answer) AS answer`,
    );
    this.#raise = connection.objects(
      `INSERT INTO objection (${RAISED}, digest) VALUES (${places(RAISED)}, ?)`,
    );
    this.#answer = connection.objects(
      `INSERT INTO objection_answer (${ANSWERED}, digest) VALUES (${places(ANSWERED)}, ?)`,
    );
    this.#raisedRows = connection.rows(`SELECT ${RAISED} FROM objection ORDER BY id`);
    this.#answeredRows = connection.rows(`SELECT ${ANSWERED} FROM objection_answer ORDER BY objection`);
  }

  addObjection(objection: NewObjection, actor: Actor): StoredObjection {
    this.#connection.assertWriting();
    const { nip, period, kind, about, text, watermark, answerBy } = objection;
    const id = this.#next.get()?.objection ?? 1;
    const row = [
      ...[id, nip, period, kind, about, text, watermark, answerBy],
      ...[this.#connection.timestamp(), actor.name, actor.osUser, actor.host],
    ];
    const digest = digestOf(row);
    this.#raise.run(...row, digest);
    this.#audit.record(
      'object',
      subjectOf(objection),
      { objection: id, nip, about, text, answerBy, digest },
      actor,
    );
    return this.#stored(id);
  }

  answerObjection(id: number, decision: Decision, text: string, actor: Actor): StoredObjection {
    this.#connection.assertWriting();
    const objection = this.#stored(id);
    const row = [
      ...[this.#next.get()?.answer ?? 1, id, decision, text],
      ...[this.#connection.timestamp(), actor.name, actor.osUser, actor.host],
    ];
    const digest = digestOf(row);
    this.#answer.run(...row, digest);
    const { nip, about } = objection;
    this.#audit.record(
      'answer',
      subjectOf(objection),
      { objection: id, nip, about, decision, text, digest },
      actor,
    );
    return this.#stored(id);
  }

  objections(): readonly StoredObjection[] {
    return this.#all.all().map(objectionOf);
  }

  objectionDigestsAnew(): ReturnType<ObjectionStore['objectionDigestsAnew']> {
    const answers = new Map(this.#answeredRows.all().map((row) => [row[1], digestOf(row)]));
    return this.#raisedRows.all().map((row) => {
      const id = Number(row[0]);
      return { id, raised: digestOf(row), answered: answers.get(id) ?? null };
    });
  }

  #stored(id: number): StoredObjection {
    const stored = this.objections().find((each) => each.id === id);
    if (stored === undefined) throw new BugError(`no objection ${id}`);
    return stored;
  }
}

function objectionOf({
  decision,
  answerText,
  answeredAt,
  answerActor,
  answerOsUser,
  answerDigest,
  ...raised
}: ObjectionRow): StoredObjection {
  if (decision === null) return { ...raised, answer: null };
  const answer = {
    text: answerText,
    answeredAt,
    actor: answerActor,
    osUser: answerOsUser,
    digest: answerDigest,
  };
  return { ...raised, answer: { decision, ...answer } };
}

/** As the acts of a run name it, so that `audit --period` finds both. */
function subjectOf({ period, kind }: Pick<NewObjection, 'period' | 'kind'>): string {
  return kind === 'regular' ? period : `${period} ${kind}`;
}

function digestOf(row: readonly SqlValue[]): string {
  return createHash('sha256').update(JSON.stringify(row)).digest('hex');
}

function places(columns: string): string {
  return columns.replace(/\w+/g, '?');
}
