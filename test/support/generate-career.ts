import { type Cells, employeeCells, type Kind } from './generate-record.ts';
import {
  addMonths,
  daysOf,
  type EmployeeRow,
  type Facts,
  type OpeningRow,
  type Run,
} from './oracle/index.ts';
import type { Random } from './random.ts';

/** Facts of one employee with the round before whose run they are recorded. */
export interface Dated {
  readonly round: number;
  readonly facts: Partial<Facts>;
}

/** Whose career it is, and the runs in which it shows. */
export interface Career {
  readonly nip: string;
  readonly kind: Kind;
  readonly mulai: string;
  readonly index: number;
  readonly january: string;
  readonly runs: readonly Run[];
  /** Also changes of kind, returns after leaving, and leavings that were recorded by mistake. */
  readonly wide: boolean;
}

/** The first round whose run is of the month or later, put off by some rounds; none after the last. */
export function roundOf(runs: readonly Run[], month: string, late: number): number | undefined {
  const round = runs.findIndex((run) => run.period >= month);
  return round < 0 || round + late >= runs.length ? undefined : round + late;
}

const POST = ['jabatan', 'jenis_jabatan', 'eselon', 'tunjangan_fungsional', 'kelas_jabatan'];
const GRADE = ['golongan', 'mkg'];
const CHANGES = [GRADE, POST, ['pasangan', 'anak', 'ptkp'], ['status'], ['plt_kelas', 'kriteria_tpp']];

/** Who may become what. */
const NEXT_KIND: Readonly<Record<Kind, readonly Kind[]>> = {
  PNS: [],
  CPNS: [],
  PPPK: ['CPNS', 'PNS'],
  'PPPK-PW': ['PPPK', 'CPNS', 'PNS'],
};

/** The first full row, later changes of some columns (many recorded late), and the end of service. */
export function service(random: Random, career: Career): Dated[] {
  const { nip, kind, mulai, index, january, runs, wide } = career;
  const cells = (): Cells => employeeCells(random, kind, index, false);
  const first = mulai.slice(0, 7) > january ? mulai.slice(0, 7) : january;
  const dated: Dated[] = [];
  const add = (month: string, late: number, row: EmployeeRow): void => {
    const round = roundOf(runs, month, late);
    // The first row says who it is; others of a late starter come after it.
    const begun = dated[0]?.round ?? 0;
    if (round === undefined || round < begun || (round === begun && begun > 0)) return;
    dated.push({ round, facts: { employees: [row] } });
  };
  const now = { ...cells(), status: 'aktif', plt_kelas: '', berhenti: '' };
  add(first, random.chance(15) && first > january ? random.whole(1, 3) : 0, {
    nip,
    berlaku: first,
    ...now,
    mulai,
  });
  const begun = dated[0]?.round;
  if (begun === undefined) return [];
  // One sheet must not hold two rows for the same employee and month.
  const used = new Set<string>();
  const moves = wide && random.chance(20) && NEXT_KIND[kind].length > 0;
  const movedFrom = moves ? addMonths(first, random.whole(1, 8)) : null;

  for (let change = random.whole(0, 3); change > 0; change -= 1) {
    const month = addMonths(first, random.whole(0, 11));
    const columns = random.pick(CHANGES);
    const changed = cells();
    const row = Object.fromEntries(columns.map((column) => [column, changed[column] ?? '']));
    const late = random.chance(50) ? 0 : random.whole(1, 5);
    const round = roundOf(runs, month, late);
    const key = `${round} ${month} ${columns.join()}`;
    if (round === undefined || round <= begun || used.has(key)) continue;
    // Golongan and post of the old kind are none of the new one.
    if (movedFrom !== null && (columns === GRADE || columns === POST) && month >= movedFrom) continue;
    used.add(key);
    add(month, late, { nip, berlaku: month, ...row });
  }
  if (kind === 'CPNS' && random.chance(40)) {
    add(addMonths(first, 3), random.whole(1, 3), { nip, berlaku: addMonths(first, 3), jenis: 'PNS' });
  }
  if (movedFrom !== null) {
    add(movedFrom, random.whole(0, 2), { nip, berlaku: movedFrom, ...newKind(random, kind, index) });
  }
  if (random.chance(12)) leave(random, career, first, add);
  return dated;
}

/** The cells that another kind of employment changes. */
function newKind(random: Random, kind: Kind, index: number): Cells {
  const jenis = random.pick(NEXT_KIND[kind]);
  const cells = employeeCells(random, jenis, index, false);
  const changed = [...GRADE, ...POST].map((column) => [column, cells[column] ?? '']);
  return { ...Object.fromEntries(changed), jenis, gaji_kontrak: '' };
}

/** The end of service, often late; of some it is a mistake that is taken back, and some come again. */
function leave(
  random: Random,
  { nip, wide }: Career,
  first: string,
  add: (month: string, late: number, row: EmployeeRow) => void,
): void {
  const month = addMonths(first, random.whole(1, 10));
  const berhenti = random.pick([daysOf(month).at(-1) ?? '', `${month}-01`, `${month}-15`]);
  const late = random.pick([0, 0, 1, 2]);
  add(month, late, { nip, berlaku: month, berhenti });
  if (!wide || !random.chance(40)) return;
  if (random.chance(50)) {
    add(month, late + random.whole(1, 3), { nip, berlaku: month, berhenti: '' });
  } else {
    const again = addMonths(month, random.whole(2, 4));
    const mulai = `${again}-${random.pick(['01', '15'])}`;
    add(again, Math.max(late, random.pick([0, 0, 2])), { nip, berlaku: again, mulai, berhenti: '' });
  }
}

/** What the months before the first run came to. */
export function openingRow(random: Random, nip: string, kind: Kind, year: string, bulan: number): OpeningRow {
  const monthly = random.whole(2_000_000, 9_000_000);
  const tpp = kind === 'PPPK-PW' ? 0 : random.whole(0, 9_000_000);
  return {
    nip,
    tahun: year,
    bruto_gaji: bulan * monthly,
    bruto_tpp: bulan * tpp,
    iuran: bulan * random.whole(0, 300_000),
    pph_gaji: bulan * random.whole(0, 150_000),
    pph_tpp: bulan * random.whole(0, 400_000),
    bulan,
  };
}
