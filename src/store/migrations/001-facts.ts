import { guarded, numbered } from './001-guards.ts';

/**
 * Values of an employee row in the order of `employee_fact.record`. Columns are only ever added, at the end; this list
 * is the schema's own, so that a step of the schema never changes with the program.
 */
const EMPLOYEE_FIELDS = [
  'nama',
  'jenis',
  'golongan',
  'mkg',
  'unit',
  'jabatan',
  'jenis_jabatan',
  'eselon',
  'tunjangan_fungsional',
  'kelas_jabatan',
  'plt_kelas',
  'kriteria_tpp',
  'pasangan',
  'anak',
  'ptkp',
  'npwp',
  'nik',
  'bank',
  'rekening',
  'mulai',
  'berhenti',
  'status',
  'gaji_kontrak',
];
const EMPLOYEE_COLUMNS = EMPLOYEE_FIELDS.join(', ');

function recordValues(): string {
  return EMPLOYEE_FIELDS.map((_, i) => `record ->> ${i}`).join(', ');
}

const IMPORTS = `
CREATE TABLE batch (
  id INTEGER PRIMARY KEY,
  rows INTEGER,
  seal TEXT,
  kind TEXT NOT NULL CHECK (kind IN ('employees', 'attendance', 'attendance-log', 'absences', 'assessments', 'targets', 'predicates', 'discipline', 'adjustments', 'opening', 'training', 'personnel')),
  file TEXT NOT NULL,
  sheet TEXT,
  sha256 TEXT NOT NULL,
  period TEXT,
  replaces_before INTEGER CHECK (replaces_before BETWEEN 1 AND id),
  present INTEGER NOT NULL,
  actor TEXT NOT NULL,
  os_user TEXT NOT NULL,
  host TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  headers TEXT NOT NULL CHECK (json_valid(headers)),
  left_out TEXT NOT NULL CHECK (json_valid(left_out))
) STRICT;
CREATE INDEX batch_sha256 ON batch (sha256);
${numbered('batch', ' OR NEW.rows IS NOT NULL OR NEW.seal IS NOT NULL')}
CREATE TRIGGER batch_close_once BEFORE UPDATE ON batch
WHEN OLD.rows IS NOT NULL OR NEW.rows IS NULL OR NEW.seal IS NULL
  OR (NEW.id, NEW.kind, NEW.file, NEW.sheet, NEW.sha256, NEW.period, NEW.replaces_before, NEW.present, NEW.actor, NEW.os_user, NEW.host, NEW.recorded_at, NEW.headers, NEW.left_out)
  IS NOT (OLD.id, OLD.kind, OLD.file, OLD.sheet, OLD.sha256, OLD.period, OLD.replaces_before, OLD.present, OLD.actor, OLD.os_user, OLD.host, OLD.recorded_at, OLD.headers, OLD.left_out)
BEGIN SELECT RAISE(ABORT, 'batch: recorded rows are never changed'); END;
CREATE TRIGGER batch_no_delete BEFORE DELETE ON batch
BEGIN SELECT RAISE(ABORT, 'batch: recorded rows are never deleted'); END;

CREATE TABLE batch_period (
  period TEXT NOT NULL,
  batch INTEGER NOT NULL REFERENCES batch (id),
  PRIMARY KEY (period, batch)
) STRICT, WITHOUT ROWID;
${guarded('batch_period')}`;

const EMPLOYEES = `
CREATE TABLE employee_fact (
  nip TEXT NOT NULL,
  effective TEXT NOT NULL,
  batch INTEGER NOT NULL REFERENCES batch (id),
  row INTEGER NOT NULL,
  record TEXT NOT NULL,
  PRIMARY KEY (nip, effective, batch, row)
) STRICT, WITHOUT ROWID;
CREATE VIEW employee (nip, effective, batch, row, ${EMPLOYEE_COLUMNS}) AS
SELECT nip, effective, batch, row, ${recordValues()} FROM employee_fact;
${guarded('employee_fact')}`;

const PERFORMANCE = `
CREATE TABLE attendance_fact (
  period TEXT NOT NULL,
  nip TEXT NOT NULL,
  batch INTEGER NOT NULL REFERENCES batch (id),
  row INTEGER NOT NULL,
  counts TEXT NOT NULL,
  PRIMARY KEY (period, nip, batch, row)
) STRICT, WITHOUT ROWID;
${guarded('attendance_fact')}

CREATE TABLE attendance_log_fact (
  period TEXT NOT NULL,
  nip TEXT NOT NULL,
  tanggal TEXT NOT NULL,
  batch INTEGER NOT NULL REFERENCES batch (id),
  row INTEGER NOT NULL,
  masuk TEXT,
  pulang TEXT,
  waktu TEXT NOT NULL,
  shift TEXT,
  PRIMARY KEY (period, nip, tanggal, batch, row)
) STRICT, WITHOUT ROWID;
${guarded('attendance_log_fact')}

CREATE TABLE absence_fact (
  nip TEXT NOT NULL,
  dari TEXT NOT NULL,
  bagian TEXT NOT NULL,
  batch INTEGER NOT NULL REFERENCES batch (id),
  row INTEGER NOT NULL,
  period TEXT NOT NULL,
  sampai TEXT NOT NULL,
  alasan TEXT NOT NULL,
  PRIMARY KEY (nip, dari, bagian, batch, row)
) STRICT, WITHOUT ROWID;
${guarded('absence_fact')}

CREATE TABLE assessment_fact (
  period TEXT NOT NULL,
  nip TEXT NOT NULL,
  penilai TEXT NOT NULL COLLATE NOCASE,
  batch INTEGER NOT NULL REFERENCES batch (id),
  row INTEGER NOT NULL,
  peran TEXT NOT NULL,
  kualitas INTEGER,
  inisiatif INTEGER,
  komunikasi INTEGER,
  catatan TEXT,
  PRIMARY KEY (period, nip, penilai, batch, row)
) STRICT, WITHOUT ROWID;
${guarded('assessment_fact')}

CREATE TABLE target_fact (
  period TEXT NOT NULL,
  nip TEXT NOT NULL,
  indikator TEXT NOT NULL COLLATE NOCASE,
  batch INTEGER NOT NULL REFERENCES batch (id),
  row INTEGER NOT NULL,
  satuan TEXT,
  target INTEGER NOT NULL,
  realisasi INTEGER,
  bobot INTEGER NOT NULL,
  arah TEXT NOT NULL,
  PRIMARY KEY (period, nip, indikator, batch, row)
) STRICT, WITHOUT ROWID;
${guarded('target_fact')}

CREATE TABLE predicate_fact (
  period TEXT NOT NULL,
  nip TEXT NOT NULL,
  batch INTEGER NOT NULL REFERENCES batch (id),
  row INTEGER NOT NULL,
  predikat TEXT NOT NULL,
  PRIMARY KEY (period, nip, batch, row)
) STRICT, WITHOUT ROWID;
${guarded('predicate_fact')}

CREATE TABLE discipline_fact (
  nip TEXT NOT NULL,
  dari TEXT NOT NULL,
  batch INTEGER NOT NULL REFERENCES batch (id),
  row INTEGER NOT NULL,
  sampai TEXT NOT NULL,
  persen INTEGER NOT NULL,
  dasar TEXT,
  PRIMARY KEY (nip, dari, batch, row)
) STRICT, WITHOUT ROWID;
${guarded('discipline_fact')}`;

const MONEY = `
CREATE TABLE adjustment_fact (
  period TEXT NOT NULL,
  nip TEXT NOT NULL,
  kode TEXT NOT NULL,
  uraian TEXT NOT NULL COLLATE NOCASE,
  batch INTEGER NOT NULL REFERENCES batch (id),
  row INTEGER NOT NULL,
  arah TEXT NOT NULL,
  jumlah INTEGER NOT NULL,
  kena_pajak TEXT,
  prioritas INTEGER,
  PRIMARY KEY (period, nip, kode, uraian, batch, row)
) STRICT, WITHOUT ROWID;
${guarded('adjustment_fact')}

CREATE TABLE opening_fact (
  tahun INTEGER NOT NULL,
  nip TEXT NOT NULL,
  batch INTEGER NOT NULL REFERENCES batch (id),
  row INTEGER NOT NULL,
  bruto_gaji INTEGER NOT NULL,
  bruto_tpp INTEGER NOT NULL,
  iuran INTEGER NOT NULL,
  pph_gaji INTEGER NOT NULL,
  pph_tpp INTEGER NOT NULL,
  bulan INTEGER NOT NULL,
  PRIMARY KEY (tahun, nip, batch, row)
) STRICT, WITHOUT ROWID;
${guarded('opening_fact')}`;

const CAREER = `
CREATE TABLE training_fact (
  nip TEXT NOT NULL,
  period TEXT NOT NULL,
  mulai TEXT NOT NULL,
  pelatihan TEXT NOT NULL COLLATE NOCASE,
  batch INTEGER NOT NULL REFERENCES batch (id),
  row INTEGER NOT NULL,
  selesai TEXT,
  hari INTEGER,
  jp INTEGER,
  status TEXT NOT NULL,
  komponen TEXT,
  PRIMARY KEY (nip, period, mulai, pelatihan, batch, row)
) STRICT, WITHOUT ROWID;
${guarded('training_fact')}

CREATE TABLE personnel_fact (
  nip TEXT NOT NULL,
  effective TEXT NOT NULL,
  batch INTEGER NOT NULL REFERENCES batch (id),
  row INTEGER NOT NULL,
  tanggal_lahir_anak TEXT,
  tmt_golongan TEXT,
  tmt_kgb TEXT,
  batas_usia_pensiun INTEGER,
  akhir_kontrak TEXT,
  PRIMARY KEY (nip, effective, batch, row)
) STRICT, WITHOUT ROWID;
${guarded('personnel_fact')}`;

/** Imported sheets and their rows, one table per kind. */
export const FACT_TABLES: string = [IMPORTS, EMPLOYEES, PERFORMANCE, MONEY, CAREER].join('\n');
