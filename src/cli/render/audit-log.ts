import type { WaitingAct } from '../../app/audit-log.ts';
import type { AuditEntry } from '../../app/ports/audit-chain.ts';
import { auditLogTexts } from '../../text/audit-log.ts';
import type { Lang } from '../../text/language.ts';
import { renderTable } from './table.ts';

/** What the terminal shows of the log. */
export interface ShownLog {
  readonly entries: readonly AuditEntry[];
  readonly waiting: readonly WaitingAct[];
  readonly chainHead: string;
  /** Acts that were ever recorded, where the one asked for was not; else empty. */
  readonly knownActs: readonly string[];
}

/** Hashes are cut to their first digits; `--json` and the audit report give them whole. */
const HASH = /^[0-9a-f]{64}$/;
const SHOWN_DIGITS = 12;

/** One line for each act, then the head of the chain. */
export function renderAuditLog(
  { entries, waiting, chainHead, knownActs }: ShownLog,
  lang: Lang,
): readonly string[] {
  const text = auditLogTexts[lang];
  const rows = [
    ...entries.map((entry) => row(String(entry.id), entry, entry.hash.slice(0, SHOWN_DIGITS))),
    ...waiting.map((act) => row('–', act, text.waiting)),
  ];
  const found = rows.length > 0 ? renderTable([text.headings, ...rows], [0]) : [text.nothing];
  if (knownActs.length > 0) found.push(text.recordedActs(knownActs));
  return [...found, '', text.chainHead(chainHead)];
}

function row(
  id: string,
  { at, act, actor, osUser, subject, detail }: WaitingAct,
  hash: string,
): readonly string[] {
  const told = Object.entries(detail).filter(([, value]) => value !== '');
  const details = told.map(([key, value]) => {
    const shown = typeof value === 'string' && HASH.test(value) ? value.slice(0, SHOWN_DIGITS) : value;
    return `${key}=${shown}`;
  });
  return [id, at, act, actor === osUser ? actor : `${actor} (${osUser})`, subject, hash, details.join(' ')];
}
