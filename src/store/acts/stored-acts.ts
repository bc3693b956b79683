import type { AuditEntry, StoredAct } from '../../app/ports/audit-chain.ts';
import type { Connection } from '../connection.ts';
import type { SqlValue } from '../query.ts';
import { sha256 } from '../sha256.ts';

type Row = Readonly<Record<string, SqlValue>>;

/** Where acts stand besides the audit chain, and what their entries must say: columns by the names of the entry. */
interface ActTable {
  readonly act: StoredAct['act'];
  /** Name in the entry's detail of the number of the thing. */
  readonly key: string;
  /** `SELECT id, subject, at, actor, osUser, host, …` of what the entry's detail holds, in the same names. */
  readonly sql: string;
  /** What the entry tells of a content by its hash. */
  readonly hashed?: (row: Row) => AuditEntry['detail'];
}

const BY = 'actor, os_user AS osUser, host';
const RECORDED = `recorded_at AS at, ${BY}`;
const RUN = `id, period || ' ' || kind AS subject, seal`;

const TABLES: readonly ActTable[] = [
  {
    act: 'import',
    key: 'batch',
    // The entry is written when the sheet is closed; when it was opened is sealed with its rows.
    sql: `SELECT id, file AS subject, NULL AS at, ${BY}, kind, coalesce(sheet, '') AS sheet, rows, sha256, seal FROM batch`,
  },
  {
    act: 'policy',
    key: 'policy',
    sql: `SELECT id, effective AS subject, ${RECORDED}, name, file, digest, json, text FROM policy`,
    hashed: ({ digest, json, text }) => ({ digest: digestOf(digest, json), text: sha256(String(text)) }),
  },
  {
    act: 'rules-import',
    key: 'addition',
    sql: `SELECT id, rule AS subject, ${RECORDED}, effective, file, digest,
            json_object('from', effective, 'id', rule, 'source', json(source), 'value', json(value)) AS json
          FROM rule_addition`,
    hashed: ({ digest, json }) => ({ digest: digestOf(digest, json) }),
  },
  {
    act: 'office',
    key: 'office',
    sql: `SELECT id, effective AS subject, ${RECORDED}, digest, json_array(effective, json) AS json FROM office_setting`,
    hashed: ({ digest, json }) => ({ digest: digestOf(digest, json) }),
  },
  {
    act: 'mapping',
    key: 'meaning',
    sql: `SELECT id, heading AS subject, ${RECORDED}, folded, coalesce(field, '') AS field FROM heading_meaning`,
  },
  {
    act: 'run',
    key: 'run',
    sql: `SELECT ${RUN}, computed_at AS at, computed_by AS actor, computed_os_user AS osUser, computed_host AS host,
            people, held, diterima AS paid, watermark, policy_digest AS policyDigest, rules_digest AS rulesDigest,
            program_version AS program, posted, laws
          FROM run`,
    hashed: ({ posted, laws }) => ({
      posted: JSON.parse(String(posted)).join(','),
      laws: laws === '[]' ? '' : sha256(String(laws)),
    }),
  },
  {
    act: 'approve',
    key: 'run',
    sql: `SELECT ${RUN}, approved_at AS at, approved_by AS actor, approved_os_user AS osUser, approved_host AS host
          FROM run WHERE approved_at IS NOT NULL`,
  },
  {
    act: 'bank',
    key: 'bank',
    sql: `SELECT id, (SELECT period || ' ' || kind FROM run WHERE run.id = bank_file.run) AS subject, ${RECORDED},
            run, approval, seal, layout, file, people, amount, sha256
          FROM bank_file`,
    hashed: ({ layout }) => ({ layout: sha256(String(layout)) }),
  },
  {
    act: 'pay',
    key: 'run',
    sql: `SELECT ${RUN}, paid_at AS at, paid_by AS actor, paid_os_user AS osUser, paid_host AS host
          FROM run WHERE paid_at IS NOT NULL`,
  },
  {
    act: 'answer-finding',
    key: 'findingAnswer',
    sql: `SELECT id, period AS subject, answered_at AS at, ${BY}, finding, figures, text FROM finding_answer`,
  },
];

/**
 * Every act of which a table tells, too, with what its entry in the audit chain must say. Digests are computed anew from
 * the content that is stored now.
 */
export function storedActs(connection: Connection): readonly StoredAct[] {
  return TABLES.flatMap(({ act, key, sql, hashed }) =>
    connection
      .objects<Row>(sql)
      .all()
      .map((row): StoredAct => {
        const { id, subject, at, actor, osUser, host, json: _, ...told } = row;
        const said = Object.entries({ ...told, ...hashed?.(row) }).map(([name, value]) => [
          name,
          value ?? '',
        ]);
        return {
          act,
          subject: String(subject),
          at: at === null ? null : String(at),
          actor: String(actor),
          osUser: String(osUser),
          host: String(host),
          detail: { [key]: Number(id), ...Object.fromEntries(said) },
        };
      }),
  );
}

/** Digests of the rules of runs whose text is another one by now. */
export function alteredRules(connection: Connection): readonly string[] {
  const rows = connection.objects<{ readonly digest: string; readonly json: string }>(
    'SELECT digest, json FROM rule_set ORDER BY digest',
  );
  return rows
    .all()
    .filter(({ digest, json }) => sha256(json) !== digest)
    .map(({ digest }) => digest);
}

/** The digest of a content; where it is filed under another one, both. */
function digestOf(filed: SqlValue | undefined, content: SqlValue | undefined): string {
  const digest = sha256(String(content));
  return filed === digest ? digest : `${digest} ≠ ${filed}`;
}
