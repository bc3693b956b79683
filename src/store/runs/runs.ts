import { RefusedError } from '../../app/errors.ts';
import type { Actor } from '../../app/ports/actor.ts';
import type { AuditEntry } from '../../app/ports/audit-chain.ts';
import type { Run, RunHeader, RunStatus, RunTotals, RunWriter } from '../../app/ports/runs.ts';
import { BugError } from '../../domain/bug-error.ts';
import type { Period } from '../../domain/calendar/period.ts';
import { wholeNumbersJson } from '../../domain/money/whole-numbers-json.ts';
import type { RunKind } from '../../domain/pay/posted.ts';
import { TOTALS } from '../../domain/pay/slip-lines.ts';
import type { AuditChain } from '../acts/audit-chain.ts';
import type { Connection } from '../connection.ts';
import type { Query } from '../query.ts';
import { sha256 } from '../sha256.ts';
import { Seal, sealedText } from './seal.ts';
import { SlipWriter } from './slip-writer.ts';
import type { Slips } from './slips.ts';

type RunRow = Omit<Run, 'totals' | 'posted' | 'laws'> &
  RunTotals & { readonly posted: string; readonly laws: string };

const COLUMNS = `id, period, kind, status, watermark, policy_digest AS policyDigest, rules_digest AS rulesDigest,
  program_version AS programVersion, posted, laws, seal, people, held,
  ${TOTALS.map((total) => `${total.toLowerCase()} AS ${total}`).join(', ')},
  computed_at AS computedAt, computed_by AS computedBy, computed_os_user AS computedOsUser,
  approved_at AS approvedAt, approved_by AS approvedBy, approved_os_user AS approvedOsUser,
  paid_at AS paidAt, paid_by AS paidBy, paid_os_user AS paidOsUser`;

const HEADER = 'watermark, policy_digest, rules_digest, program_version, posted, laws';
const COMPUTED = 'computed_at, computed_by, computed_os_user, computed_host';
const TOTAL_COLUMNS = TOTALS.map((total) => total.toLowerCase()).join(', ');

/** Status changes that exist, with the act that the audit chain names and the columns that the change sets. */
const CHANGES = {
  'draft>approved': { act: 'approve', columns: 'approved', sets: true },
  'approved>draft': { act: 'reopen', columns: 'approved', sets: false },
  'approved>paid': { act: 'pay', columns: 'paid', sets: true },
} as const;

type StatusChange = keyof typeof CHANGES;

function isStatusChange(change: string): change is StatusChange {
  return change in CHANGES;
}

/** Runs: one per period and kind, draft until approved. */
export class Runs {
  readonly #connection: Connection;
  readonly #audit: AuditChain;
  readonly #slips: Slips;
  readonly #all: Query<RunRow>;
  readonly #byId: Query<RunRow>;
  readonly #byPeriod: Query<RunRow>;

  constructor(connection: Connection, audit: AuditChain, slips: Slips) {
    this.#connection = connection;
    this.#audit = audit;
    this.#slips = slips;
    this.#all = connection.objects(`SELECT ${COLUMNS} FROM run ORDER BY period, kind`);
    this.#byId = connection.objects(`SELECT ${COLUMNS} FROM run WHERE id = ?`);
    this.#byPeriod = connection.objects(`SELECT ${COLUMNS} FROM run WHERE period = ? AND kind = ?`);
  }

  all(): readonly Run[] {
    return this.#all.all().map(runOf);
  }

  of(period: Period, kind: RunKind): Run | null {
    const row = this.#byPeriod.get(period, kind);
    return row && runOf(row);
  }

  get(id: number): Run {
    const row = this.#byId.get(id);
    if (row === null) throw new BugError(`no run ${id}`);
    return runOf(row);
  }

  /**
   * Opens the draft of a period and kind, empty.
   * @throws RefusedError `run-approved` when the run is no draft any more
   */
  start(header: RunHeader, actor: Actor): RunWriter {
    this.#connection.assertWriting();
    const { period, kind } = header;
    const known = this.of(period, kind);
    if (known !== null && known.status !== 'draft') {
      throw new RefusedError('run-approved', { period, kind, status: known.status });
    }
    const id = known?.id ?? this.#insert(header, actor);
    this.#slips.reset(id);
    this.#connection.mustFinish(`run ${id}`);
    return new SlipWriter(id, this.#slips, new Seal(header), (totals, seal) =>
      this.#finish(id, header, totals, seal, actor),
    );
  }

  /** Seal computed anew from the stored slips; equals the run's own unless something was tampered with. */
  sealAnew(id: number): string {
    const seal = new Seal(this.get(id));
    for (const slip of this.#slips.of(id)) {
      const details = slip.details === null ? null : JSON.stringify(slip.details);
      seal.add(wholeNumbersJson(slip.lines), details, sealedText(slip));
    }
    return seal.digest();
  }

  /**
   * Moves a run to another status and records the act: approve, reopen or pay.
   * @throws RefusedError `run-status` when the run stands elsewhere
   */
  setStatus(id: number, from: RunStatus, to: RunStatus, actor: Actor, detail: AuditEntry['detail']): Run {
    this.#connection.assertWriting();
    const change = `${from}>${to}`;
    if (!isStatusChange(change)) throw new BugError(`a run never goes from ${from} to ${to}`);
    const { period, kind, status, seal } = this.get(id);
    if (status !== from) throw new RefusedError('run-status', { period, kind, status, from, to });
    const { act, columns, sets } = CHANGES[change];
    const at = this.#connection.timestamp();
    const who = sets ? [at, actor.name, actor.osUser, actor.host] : [null, null, null, null];
    this.#connection
      .objects(
        `UPDATE run SET status = ?, ${columns}_at = ?, ${columns}_by = ?, ${columns}_os_user = ?, ${columns}_host = ?
         WHERE id = ?`,
      )
      .run(to, ...who, id);
    this.#audit.record(act, `${period} ${kind}`, { run: id, seal, ...detail }, actor, at);
    return this.get(id);
  }

  /** The row of a new run; its totals and seal follow when the slips are complete. */
  #insert(header: RunHeader, actor: Actor): number {
    const zeros = TOTALS.map(() => '0').join(', ');
    this.#connection
      .objects(
        `INSERT INTO run (id, period, kind, status, ${HEADER}, seal, people, held, ${TOTAL_COLUMNS}, ${COMPUTED})
         SELECT coalesce(max(id), 0) + 1, ?, ?, 'draft', ?, ?, ?, ?, ?, ?, '', 0, 0, ${zeros}, ?, ?, ?, ? FROM run`,
      )
      .run(
        header.period,
        header.kind,
        ...headerValues(header),
        ...computedBy(actor, this.#connection.timestamp()),
      );
    const run = this.of(header.period, header.kind);
    if (run === null) throw new BugError('the run was not recorded');
    return run.id;
  }

  #finish(id: number, header: RunHeader, totals: RunTotals, seal: string, actor: Actor): Run {
    this.#connection.finished(`run ${id}`);
    const { people, held } = totals;
    const at = this.#connection.timestamp();
    this.#connection
      .objects(
        `UPDATE run SET (${HEADER}, seal, people, held, ${TOTAL_COLUMNS}, ${COMPUTED})
         = (?, ?, ?, ?, ?, ?, ?, ?, ?, ${TOTALS.map(() => '?').join(', ')}, ?, ?, ?, ?) WHERE id = ?`,
      )
      .run(
        ...headerValues(header),
        ...[seal, people, held, ...TOTALS.map((total) => totals[total])],
        ...[...computedBy(actor, at), id],
      );
    const { period, kind, policyDigest, rulesDigest, watermark, programVersion } = header;
    const detail = {
      run: id,
      people,
      held,
      paid: totals.DITERIMA,
      watermark,
      policyDigest,
      rulesDigest,
      program: programVersion,
      posted: header.posted.join(','),
      laws: header.laws.length === 0 ? '' : sha256(JSON.stringify(header.laws)),
      seal,
    };
    this.#audit.record('run', `${period} ${kind}`, detail, actor, at);
    return this.get(id);
  }
}

function computedBy(actor: Actor, at: string): readonly string[] {
  return [at, actor.name, actor.osUser, actor.host];
}

function headerValues(header: RunHeader): readonly (string | number)[] {
  return [
    header.watermark,
    header.policyDigest,
    header.rulesDigest,
    header.programVersion,
    JSON.stringify(header.posted),
    JSON.stringify(header.laws),
  ];
}

function runOf(row: RunRow): Run {
  const { people, held, posted, laws, ...rest } = row;
  const {
    BRUTO_GAJI,
    POTONGAN_GAJI,
    NETO_GAJI,
    TPP_BRUTO,
    POTONGAN_TPP,
    NETO_TPP,
    TAMBAHAN,
    POTONGAN_LAIN,
    DITERIMA,
    ...run
  } = rest;
  return {
    ...run,
    posted: JSON.parse(posted),
    laws: JSON.parse(laws),
    totals: {
      people,
      held,
      BRUTO_GAJI,
      POTONGAN_GAJI,
      NETO_GAJI,
      TPP_BRUTO,
      POTONGAN_TPP,
      NETO_TPP,
      TAMBAHAN,
      POTONGAN_LAIN,
      DITERIMA,
    },
  };
}
