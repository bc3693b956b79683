import type { Lang } from '../../text/language.ts';

/** What a printed file says about itself beside its pages; the same for the same report, so that its bytes are. */
export interface PrintedAbout {
  readonly title: string;
  readonly lang: Lang;
  /** Moment (ISO 8601) from which its content is settled: that of the run. */
  readonly madeAt: string;
  /** Version of the program. */
  readonly version: string;
}
