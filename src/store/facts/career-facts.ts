import type { Day, Period } from '../../domain/calendar/period.ts';
import type { PersonnelFact } from '../../domain/personnel/personnel-fact.ts';
import type { TrainingFact, TrainingStatus } from '../../domain/training/training-fact.ts';
import type { Connection } from '../connection.ts';
import { jsonRow, PageQuery } from '../page-query.ts';
import type { Query } from '../query.ts';
import { FactsInForce } from './facts-in-force.ts';

const TRAINING_COLUMNS = 'nip, batch, row, period, mulai, pelatihan, selesai, hari, jp, status, komponen';
const PERSONNEL_COLUMNS =
  'nip, batch, row, effective, tanggal_lahir_anak, tmt_golongan, tmt_kgb, batas_usia_pensiun, akhir_kontrak';

type TrainingRow = [
  nip: string,
  batch: number,
  row: number,
  period: Period,
  mulai: Day,
  pelatihan: string,
  selesai: Day | null,
  hari: number | null,
  jp: number | null,
  status: TrainingStatus,
  komponen: string | null,
];

type PersonnelRow = [
  nip: string,
  batch: number,
  row: number,
  effective: Period,
  lahirAnak: string | null,
  tmtGolongan: Day | null,
  tmtKgb: Day | null,
  batasUsiaPensiun: number | null,
  akhirKontrak: Day | null,
];

/** Trainings and dates of careers, read for a span of NIPs at a time. */
export class CareerFacts {
  readonly #inForce: FactsInForce;
  readonly #present: Query<{ readonly id: number; readonly present: number }>;
  readonly #trainings: PageQuery<TrainingRow>;
  readonly #personnel: PageQuery<PersonnelRow>;
  readonly #any: Query<[1]>;

  constructor(connection: Connection) {
    const span = 'nip BETWEEN ? AND ? AND batch <= ?';
    this.#inForce = new FactsInForce(connection);
    this.#present = connection.objects(`SELECT id, present FROM batch WHERE kind = 'personnel'`);
    this.#trainings = new PageQuery(connection, jsonRow(TRAINING_COLUMNS), `training_fact WHERE ${span}`);
    this.#any = connection.rows('SELECT 1 FROM personnel_fact WHERE nip = ? LIMIT 1');
    this.#personnel = new PageQuery(connection, jsonRow(PERSONNEL_COLUMNS), `personnel_fact WHERE ${span}`);
  }

  /** Of rows with the same name and first day the one recorded last. */
  trainings(first: string, last: string, watermark: number): ReadonlyMap<string, readonly TrainingFact[]> {
    const firstBatches = this.#inForce.firstBatches('training', watermark);
    const found = new Map<string, TrainingFact[]>();
    for (const row of this.#trainings.rows(first, last, watermark)) {
      const [nip, batch, at, period, mulai, pelatihan, selesai, hari, jp, status, komponen] = row;
      if (batch < (firstBatches?.get(period) ?? 0)) continue;
      const own = ofNip(found, nip);
      const fact = { batch, row: at, period, pelatihan, mulai, selesai, hari, jp, status, komponen };
      const name = pelatihan.toUpperCase();
      // SQLite's order knows the case of ASCII letters alone, so that two spellings need not follow each other.
      const same = own.findIndex((each) => each.mulai === mulai && each.pelatihan.toUpperCase() === name);
      const known = own[same];
      if (known === undefined) own.push(fact);
      else if (batch > known.batch || (batch === known.batch && at > known.row)) own[same] = fact;
    }
    return found;
  }

  hasDates(nip: string): boolean {
    return this.#any.get(nip) !== null;
  }

  personnel(first: string, last: string, watermark: number): ReadonlyMap<string, readonly PersonnelFact[]> {
    const firstBatches = this.#inForce.firstBatches('personnel', watermark);
    const present = new Map(this.#present.all().map(({ id, present: mask }) => [id, mask]));
    const found = new Map<string, PersonnelFact[]>();
    for (const line of this.#personnel.rows(first, last, watermark)) {
      const [nip, batch, row, effective, lahirAnak, tmtGolongan, tmtKgb, batasUsiaPensiun, akhirKontrak] =
        line;
      if (batch < (firstBatches?.get(effective) ?? 0)) continue;
      const values = { lahirAnak, tmtGolongan, tmtKgb, batasUsiaPensiun, akhirKontrak };
      ofNip(found, nip).push({ effective, batch, row, present: present.get(batch) ?? 0, values });
    }
    return found;
  }
}

function ofNip<T>(found: Map<string, T[]>, nip: string): T[] {
  let own = found.get(nip);
  if (own === undefined) {
    own = [];
    found.set(nip, own);
  }
  return own;
}
