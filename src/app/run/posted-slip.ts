import { ARREARS_PREFIX, type PostedSlip } from '../../domain/pay/posted.ts';
import type { Run, SlipRow } from '../ports/runs.ts';

/** What an approved slip leaves for later ones: its own lines without arrears, and what its details hold. */
export function postedSlip(run: Pick<Run, 'period' | 'kind'>, row: SlipRow): PostedSlip {
  const { details } = row;
  return {
    period: run.period,
    kind: run.kind,
    status: row.status,
    lines: details && details.arrears.length > 0 ? ownLines(row) : row.lines,
    arrears: details?.arrears ?? [],
    taxable: { salary: row.taxableSalary, other: row.taxableOther },
    contributions: row.contributions,
    taxOther: row.taxOther,
    settled: row.settled,
    carried: details?.carried ?? [],
  };
}

function ownLines({ lines }: SlipRow): PostedSlip['lines'] {
  return Object.fromEntries(Object.entries(lines).filter(([code]) => !code.startsWith(ARREARS_PREFIX)));
}
