import type { Period } from '../../domain/calendar/period.ts';
import type { RunKind } from '../../domain/pay/posted.ts';
import type { Actor } from './actor.ts';

/** What somebody objects to: one figure of one slip. */
export interface NewObjection {
  readonly nip: string;
  readonly period: Period;
  readonly kind: RunKind;
  /** Line code, total, component, attendance code or `predikat`. */
  readonly about: string;
  readonly text: string;
  /** Last batch that anything posted for that month had seen: what is recorded after it may be the correction. */
  readonly watermark: number;
  /** Last day on which it is to be answered, `YYYY-MM-DD`. */
  readonly answerBy: string;
}

export type Decision = 'accept' | 'reject';

/** An answer to an objection, given once. */
export interface ObjectionAnswer {
  readonly decision: Decision;
  readonly text: string;
  readonly answeredAt: string;
  readonly actor: string;
  readonly osUser: string;
  /** SHA-256 over the answer; the audit chain keeps it. */
  readonly digest: string;
}

/** An objection as recorded. */
export interface StoredObjection extends NewObjection {
  readonly id: number;
  readonly raisedAt: string;
  readonly actor: string;
  readonly osUser: string;
  /** SHA-256 over the objection; the audit chain keeps it. */
  readonly digest: string;
  /** null while it is open. */
  readonly answer: ObjectionAnswer | null;
}

/** Objections of one office: raised and answered, never changed. */
export interface ObjectionStore {
  /** Present moment as it would be recorded, UTC. */
  timestamp(): string;
  /** Appends an objection and the act `object`; only inside `write`. */
  addObjection(objection: NewObjection, actor: Actor): StoredObjection;
  /** Appends the answer to an open objection and the act `answer`; only inside `write`. */
  answerObjection(id: number, decision: Decision, text: string, actor: Actor): StoredObjection;
  /** Every objection in the order in which they were raised. */
  objections(): readonly StoredObjection[];
  /** Digests of objections and answers computed anew from the stored rows, in the same order. */
  objectionDigestsAnew(): readonly {
    readonly id: number;
    readonly raised: string;
    readonly answered: string | null;
  }[];
}
