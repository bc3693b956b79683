import type { RunStatus } from '../../app/ports/runs.ts';
import type { Catalogue } from '../language.ts';

/** Headings of the figures of a run. */
interface RunColumns {
  readonly kind: string;
  readonly people: string;
  readonly held: string;
  readonly grossSalary: string;
  readonly tpp: string;
  readonly deductions: string;
  readonly takeHome: string;
}

export const RUN_COLUMNS: Catalogue<RunColumns> = {
  id: {
    kind: 'Jenis',
    people: 'Orang',
    held: 'Ditahan',
    grossSalary: 'Gaji bruto',
    tpp: 'TPP bruto',
    deductions: 'Potongan',
    takeHome: 'Diterima',
  },
  en: {
    kind: 'Kind',
    people: 'People',
    held: 'Held',
    grossSalary: 'Gross salary',
    tpp: 'Gross TPP',
    deductions: 'Deductions',
    takeHome: 'Take-home',
  },
};

/** Where a run stands, in the middle of a line. */
export const RUN_STATUS_WORDS: Catalogue<Readonly<Record<RunStatus, string>>> = {
  id: { draft: 'rancangan', approved: 'disetujui', paid: 'dibayar' },
  en: { draft: 'draft', approved: 'approved', paid: 'paid' },
};
