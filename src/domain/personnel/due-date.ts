import type { Day } from '../calendar/period.ts';
import type { PersonnelField } from './personnel-fact.ts';

/** What can fall due in a career. */
export const DUE_KINDS = [
  'step-increase',
  'promotion',
  'child-grown',
  'child-finished',
  'retirement',
  'contract-end',
  'service-end',
] as const;
export type DueKind = (typeof DUE_KINDS)[number];

/** Something that falls due, and the regulation by which it does; null where it rests on a recorded day alone. */
export interface DueDate {
  readonly kind: DueKind;
  readonly day: Day;
  readonly law: string | null;
  /** What it is about: steps, golongan, birth day, age and group of posts. */
  readonly from: string;
  readonly to: string;
}

/** Why something cannot be told of an employee. */
export type Unanswered =
  | { readonly kind: Exclude<DueKind, 'child-finished' | 'service-end'>; readonly lacks: PersonnelField }
  /** So many birth days are known of so many paid children. */
  | {
      readonly kind: 'child-grown';
      readonly lacks: 'lahirAnak';
      readonly known: number;
      readonly paid: number;
    }
  /** The NIP holds no birth day. */
  | { readonly kind: 'retirement'; readonly lacks: 'nip' }
  /** Columns of the record without which the grid cannot be looked up, or the law of the day. */
  | { readonly kind: 'step-increase' | 'promotion'; readonly lacks: 'golongan' }
  | { readonly kind: 'promotion' | 'child-grown' | 'retirement'; readonly lacks: 'law' };

/** What can be told of one matter of an employee. */
export interface Outlook {
  readonly dues: readonly DueDate[];
  readonly unanswered: readonly Unanswered[];
}

export const NOTHING_DUE: Outlook = { dues: [], unanswered: [] };

/** One thing that falls due. */
export function due(kind: DueKind, day: Day, law: string | null, from = '', to = ''): Outlook {
  return { dues: [{ kind, day, law, from, to }], unanswered: [] };
}

/** One thing that cannot be told. */
export function unanswered(gap: Unanswered): Outlook {
  return { dues: [], unanswered: [gap] };
}
