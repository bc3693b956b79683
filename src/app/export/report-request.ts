import type { Period } from '../../domain/calendar/period.ts';
import type { RunKind } from '../../domain/pay/posted.ts';
import type { ReportKind } from '../../domain/report-kinds.ts';
import type { Lang } from '../../text/language.ts';
import type { Progress } from '../ports/progress.ts';

/** Which report, of what. */
export interface ReportRequest {
  readonly report: ReportKind;
  readonly period: Period;
  readonly kind: RunKind;
  readonly unit?: string;
  /** For `summary`: to be published, without people behind the sums. */
  readonly isMasked?: boolean;
  /** For `feedback`: only this employee. */
  readonly nip?: string;
  /** For `personnel`: months to look ahead, the period included; those of the policy unless given. */
  readonly months?: number;
  /** For `variance`: the period compared with; the month before unless given. */
  readonly against?: Period;
  readonly lang: Lang;
  readonly progress: Progress;
}
