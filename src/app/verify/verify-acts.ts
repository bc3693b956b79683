import type { AuditEntry, StoredAct } from '../ports/audit-chain.ts';
import type { Run } from '../ports/runs.ts';
import type { Store } from '../ports/store.ts';
import type { VerifyFinding } from './verification.ts';

/** Acts that move a run, and where it stands after each. */
const STATUS_AFTER: Readonly<Record<string, Run['status']>> = {
  run: 'draft',
  approve: 'approved',
  reopen: 'draft',
  pay: 'paid',
};

/** The finding for an act whose entry is missing or says something else, and what names its thing. */
const CODES: Readonly<Record<StoredAct['act'], VerifyFinding['code']>> = {
  import: 'batch-unrecorded',
  policy: 'policy-unrecorded',
  'rules-import': 'rule-unrecorded',
  office: 'office-unrecorded',
  mapping: 'mapping-unrecorded',
  run: 'run-unrecorded',
  approve: 'run-unrecorded',
  bank: 'bank-unrecorded',
  pay: 'run-unrecorded',
  'answer-finding': 'finding-answer-unrecorded',
};

/** How the columns of a run that say who and when begin. */
const RUN_COLUMNS: Readonly<Partial<Record<StoredAct['act'], string>>> = {
  run: 'computed',
  approve: 'approved',
  pay: 'paid',
};

/** Name in an entry's detail of the number of the thing that the act was done to. */
const KEYS = ['batch', 'policy', 'addition', 'office', 'meaning', 'bank', 'run', 'findingAnswer'];

/**
 * Whatever is stored without its act in the chain, or otherwise than the act says: somebody wrote it, or cut the chain,
 * behind the program's back. Names the first difference of each thing. The newest entry of an act counts, since a draft
 * is computed again and again.
 */
export function unrecordedActs(store: Store): readonly VerifyFinding[] {
  const newest = new Map<string, AuditEntry>();
  const moved = new Map<number, AuditEntry>();
  const findings: VerifyFinding[] = [];
  for (const entry of store.audit()) {
    const earlier = newest.get(keyOf(entry));
    // Answers are never given twice under one number: the row of the earlier one made place for the later.
    if (earlier?.act === 'answer-finding') findings.push(missingAnswer(earlier));
    newest.set(keyOf(entry), entry);
    const { run } = entry.detail;
    if (entry.act in STATUS_AFTER && typeof run === 'number') moved.set(run, entry);
  }
  const acts = store.storedActs();
  findings.push(...acts.flatMap((stored) => differenceFrom(newest.get(keyOf(stored)), stored) ?? []));
  // Nothing refers to an answer: that one was taken away shows only here.
  const kept = new Set(acts.map(keyOf));
  for (const entry of newest.values()) {
    if (entry.act === 'answer-finding' && !kept.has(keyOf(entry))) findings.push(missingAnswer(entry));
  }
  for (const { id, period, kind, status } of store.runs()) {
    const last = moved.get(id);
    const recorded = STATUS_AFTER[last?.act ?? ''];
    if (last === undefined || status === recorded) continue;
    const data = { period, kind, field: 'status', stored: status, recorded: recorded ?? '', entry: last.id };
    findings.push({ code: 'run-unrecorded', data });
  }
  return findings;
}

function missingAnswer({ subject, detail, id }: AuditEntry): VerifyFinding {
  const data = { finding: detail.finding ?? '', period: subject, entry: id };
  return { code: 'finding-answer-missing', data };
}

function keyOf({ act, detail }: Pick<AuditEntry, 'act' | 'detail'>): string {
  const key = KEYS.find((each) => detail[each] !== undefined);
  return key === undefined ? act : `${act} ${key} ${detail[key]}`;
}

/** null where the entry says the same. */
function differenceFrom(entry: AuditEntry | undefined, stored: StoredAct): VerifyFinding | null {
  const code = CODES[stored.act];
  if (entry === undefined) return { code, data: namesOf(stored) };
  const fields: readonly (readonly [name: string, stored: unknown, recorded: unknown])[] = [
    [whoColumn(stored.act, 'by'), stored.actor, entry.actor],
    [whoColumn(stored.act, 'os_user'), stored.osUser, entry.osUser],
    [whoColumn(stored.act, 'host'), stored.host, entry.host],
    [whoColumn(stored.act, 'at'), stored.at ?? entry.at, entry.at],
    ['subject', stored.subject, entry.subject],
    ...Object.entries(stored.detail).map(([name, value]) => [name, value, entry.detail[name]] as const),
  ];
  const different = fields.find(([, then, now]) => then !== now);
  if (different === undefined) return null;
  const [field, then, recorded] = different;
  return {
    code,
    data: {
      ...namesOf(stored),
      field,
      stored: String(then),
      recorded: String(recorded ?? ''),
      entry: entry.id,
    },
  };
}

function whoColumn(act: StoredAct['act'], what: 'by' | 'os_user' | 'host' | 'at'): string {
  const run = RUN_COLUMNS[act];
  if (run !== undefined) return `${run}_${what}`;
  return { by: 'actor', os_user: 'os_user', host: 'host', at: 'recorded_at' }[what];
}

/** What names the thing in the sentence of its finding. */
function namesOf({ act, subject, detail }: StoredAct): VerifyFinding['data'] {
  switch (act) {
    case 'import':
      return { batch: detail.batch ?? '', file: subject };
    case 'policy':
      return { policy: detail.name ?? '' };
    case 'rules-import':
      return { rule: subject, from: detail.effective ?? '' };
    case 'office':
      return { from: subject };
    case 'mapping':
      return { heading: subject };
    case 'bank':
      return { bank: detail.bank ?? '', file: detail.file ?? '' };
    case 'answer-finding':
      return { finding: detail.finding ?? '', period: subject };
    default: {
      const [period = '', kind = ''] = subject.split(' ');
      return { period, kind };
    }
  }
}
