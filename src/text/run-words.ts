import type { Lang } from './language.ts';

/** A run as far as words need it; without a kind it is the monthly one. */
interface NamedRun {
  readonly period?: string | number | undefined;
  readonly kind?: string | number | undefined;
}

/** Period and kind of a run as they are typed after a command: `2026-03`, `2026-03 --kind thr`. */
export function typedRun({ period, kind = 'regular' }: NamedRun): string {
  return kind === 'regular' ? `${period}` : `${period} --kind ${kind}`;
}

const KINDS: Readonly<Record<Lang, Readonly<Record<string, string>>>> = {
  id: { thr: 'THR', 'gaji-13': 'gaji ke-13' },
  en: { thr: 'THR', 'gaji-13': '13th salary' },
};

const STATUSES: Readonly<Record<Lang, Readonly<Record<string, string>>>> = {
  id: { draft: 'rancangan', approved: 'disetujui', paid: 'dibayar' },
  en: { draft: 'a draft', approved: 'approved', paid: 'paid' },
};

/** Where a run stands, in a sentence: `rancangan`, `a draft`. */
export function runStatusInWords(status: string | number | undefined, lang: Lang): string {
  return STATUSES[lang][String(status)] ?? String(status);
}

/** A run in a sentence: `2026-03`, `2026-03 (THR)`. */
export function namedRun({ period, kind = 'regular' }: NamedRun, lang: Lang): string {
  const name = KINDS[lang][kind];
  return name === undefined ? `${period}` : `${period} (${name})`;
}
