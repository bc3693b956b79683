import type { Migration } from './migration.ts';

/** Refuses every change and deletion of a table's rows, from any SQLite client. */
function frozen(table: string): string {
  return `
CREATE TRIGGER ${table}_no_update BEFORE UPDATE ON ${table}
BEGIN SELECT RAISE(ABORT, '${table}: recorded rows are never changed'); END;
CREATE TRIGGER ${table}_no_delete BEFORE DELETE ON ${table}
BEGIN SELECT RAISE(ABORT, '${table}: recorded rows are never deleted'); END;`;
}

/**
 * Refuses new rows as well: a REPLACE would take the place of a recorded row, and in most clients no delete trigger
 * sees it. The program lifts this guard inside its own transaction (see `Connection.lift`), because a trigger that
 * asks a question for each of millions of rows nearly doubles the time of an import.
 */
function guarded(table: string): string {
  return `${frozen(table)}
CREATE TRIGGER ${table}_no_insert BEFORE INSERT ON ${table}
BEGIN SELECT RAISE(ABORT, '${table}: rows are added only by the program'); END;`;
}

/** Rows are numbered without gaps, so that an insert can never take the place of a recorded row. */
function numbered(table: string, also = ''): string {
  return `
CREATE TRIGGER ${table}_next_id BEFORE INSERT ON ${table}
WHEN NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM ${table})${also}
BEGIN SELECT RAISE(ABORT, '${table}: not the next row'); END;`;
}

const IMPORTS = `
CREATE TABLE batch (
  id INTEGER PRIMARY KEY,
  rows INTEGER,
  kind TEXT NOT NULL CHECK (kind IN ('employees', 'attendance', 'assessments', 'targets', 'predicates', 'discipline', 'adjustments', 'opening')),
  file TEXT NOT NULL,
  sheet TEXT,
  sha256 TEXT NOT NULL,
  period TEXT,
  replaces INTEGER NOT NULL CHECK (replaces IN (0, 1)),
  present INTEGER NOT NULL,
  actor TEXT NOT NULL,
  os_user TEXT NOT NULL,
  host TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  headers TEXT NOT NULL CHECK (json_valid(headers))
) STRICT;
CREATE INDEX batch_sha256 ON batch (sha256);
${numbered('batch', ' OR NEW.rows IS NOT NULL')}
CREATE TRIGGER batch_close_once BEFORE UPDATE ON batch
WHEN OLD.rows IS NOT NULL OR NEW.rows IS NULL
  OR (NEW.id, NEW.kind, NEW.file, NEW.sheet, NEW.sha256, NEW.period, NEW.replaces, NEW.present, NEW.actor, NEW.os_user, NEW.host, NEW.recorded_at, NEW.headers)
  IS NOT (OLD.id, OLD.kind, OLD.file, OLD.sheet, OLD.sha256, OLD.period, OLD.replaces, OLD.present, OLD.actor, OLD.os_user, OLD.host, OLD.recorded_at, OLD.headers)
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
  nama TEXT,
  jenis TEXT,
  golongan TEXT,
  mkg INTEGER,
  unit TEXT,
  jabatan TEXT,
  jenis_jabatan TEXT,
  eselon TEXT,
  tunjangan_fungsional INTEGER,
  kelas_jabatan INTEGER,
  plt_kelas INTEGER,
  kriteria_tpp TEXT,
  pasangan INTEGER,
  anak INTEGER,
  ptkp TEXT,
  npwp TEXT,
  nik TEXT,
  bank TEXT,
  rekening TEXT,
  mulai TEXT,
  berhenti TEXT,
  status TEXT,
  gaji_kontrak INTEGER,
  PRIMARY KEY (nip, effective, batch, row)
) STRICT, WITHOUT ROWID;
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

const BASIS = `
CREATE TABLE policy (
  id INTEGER PRIMARY KEY,
  effective TEXT NOT NULL,
  digest TEXT NOT NULL,
  name TEXT NOT NULL,
  file TEXT NOT NULL,
  actor TEXT NOT NULL,
  os_user TEXT NOT NULL,
  host TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  text TEXT NOT NULL,
  json TEXT NOT NULL CHECK (json_valid(json))
) STRICT;
CREATE INDEX policy_digest ON policy (digest);
${numbered('policy')}
${frozen('policy')}

CREATE TABLE rule_set (
  digest TEXT PRIMARY KEY,
  json TEXT NOT NULL CHECK (json_valid(json))
) STRICT, WITHOUT ROWID;
CREATE TRIGGER rule_set_no_replace BEFORE INSERT ON rule_set
WHEN EXISTS (SELECT 1 FROM rule_set WHERE digest = NEW.digest)
BEGIN SELECT RAISE(ABORT, 'rule_set: recorded rows are never changed'); END;
${frozen('rule_set')}`;

const TOTALS =
  'bruto_gaji, potongan_gaji, neto_gaji, tpp_bruto, potongan_tpp, neto_tpp, tambahan, potongan_lain, diterima';
const COMPUTED = `watermark, policy_digest, rules_digest, program_version, posted, seal, people, held, ${TOTALS}, computed_at, computed_by, computed_os_user, computed_host`;
const APPROVED = 'approved_at, approved_by, approved_os_user, approved_host';

function columns(owner: 'NEW' | 'OLD', names: string): string {
  return `(${names.replace(/\w+/g, `${owner}.$&`)})`;
}

function same(names: string): string {
  return `${columns('NEW', names)} IS ${columns('OLD', names)}`;
}

function amounts(names: string): string {
  return names.replace(/\w+/g, '$& INTEGER NOT NULL');
}

const RUNS = `
CREATE TABLE run (
  id INTEGER PRIMARY KEY,
  period TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('regular', 'thr', 'gaji-13')),
  status TEXT NOT NULL CHECK (status IN ('draft', 'approved', 'paid')),
  watermark INTEGER NOT NULL,
  policy_digest TEXT NOT NULL,
  rules_digest TEXT NOT NULL REFERENCES rule_set (digest) DEFERRABLE INITIALLY DEFERRED,
  program_version TEXT NOT NULL,
  posted TEXT NOT NULL CHECK (json_valid(posted)),
  seal TEXT NOT NULL,
  people INTEGER NOT NULL,
  held INTEGER NOT NULL,
  ${amounts(TOTALS)},
  computed_at TEXT NOT NULL,
  computed_by TEXT NOT NULL,
  computed_os_user TEXT NOT NULL,
  computed_host TEXT NOT NULL,
  approved_at TEXT,
  approved_by TEXT,
  approved_os_user TEXT,
  approved_host TEXT,
  paid_at TEXT,
  paid_by TEXT,
  paid_os_user TEXT,
  paid_host TEXT,
  UNIQUE (period, kind),
  CHECK ((status = 'draft') = (approved_at IS NULL)),
  CHECK ((status = 'paid') = (paid_at IS NOT NULL))
) STRICT;
${numbered('run', ` OR NEW.status <> 'draft' OR EXISTS (SELECT 1 FROM run WHERE period = NEW.period AND kind = NEW.kind)`)}
CREATE TRIGGER run_life BEFORE UPDATE ON run
WHEN NOT (${same('id, period, kind')} AND (
  OLD.status = 'draft' AND NEW.status = 'draft'
  OR OLD.status = 'draft' AND NEW.status = 'approved' AND ${same(COMPUTED)}
  OR OLD.status = 'approved' AND NEW.status = 'draft' AND ${same(COMPUTED)}
  OR OLD.status = 'approved' AND NEW.status = 'paid' AND ${same(`${COMPUTED}, ${APPROVED}`)}))
BEGIN SELECT RAISE(ABORT, 'run: an approved run is never changed'); END;
CREATE TRIGGER run_no_delete BEFORE DELETE ON run
BEGIN SELECT RAISE(ABORT, 'run: runs are never deleted'); END;

CREATE TABLE slip (
  run INTEGER NOT NULL REFERENCES run (id),
  nip TEXT NOT NULL,
  nama TEXT,
  jenis TEXT NOT NULL,
  golongan TEXT,
  mkg INTEGER,
  unit TEXT,
  jabatan TEXT,
  kelas_jabatan INTEGER,
  ptkp TEXT NOT NULL,
  npwp TEXT,
  nik TEXT,
  bank TEXT,
  rekening TEXT,
  status TEXT NOT NULL,
  missing TEXT NOT NULL,
  score INTEGER,
  predikat TEXT,
  oddities TEXT NOT NULL,
  lines TEXT NOT NULL,
  ${amounts(TOTALS)},
  taxable_salary INTEGER NOT NULL,
  taxable_other INTEGER NOT NULL,
  contributions INTEGER NOT NULL,
  tax_other INTEGER NOT NULL,
  settled INTEGER NOT NULL CHECK (settled IN (0, 1)),
  details TEXT CHECK (json_valid(details)),
  PRIMARY KEY (run, nip)
) STRICT, WITHOUT ROWID;
CREATE INDEX slip_details ON slip (run, nip) WHERE details IS NOT NULL;
${guarded('slip')}
CREATE VIEW slip_line (run, nip, code, amount) AS
SELECT slip.run, slip.nip, line.key, line.value FROM slip, json_each(slip.lines) AS line;`;

const AUDIT = `
CREATE TABLE audit (
  id INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  act TEXT NOT NULL,
  actor TEXT NOT NULL,
  os_user TEXT NOT NULL,
  host TEXT NOT NULL,
  subject TEXT NOT NULL,
  detail TEXT NOT NULL CHECK (json_valid(detail)),
  previous TEXT NOT NULL,
  hash TEXT NOT NULL
) STRICT;
${numbered('audit', ` OR NEW.previous IS NOT coalesce((SELECT hash FROM audit ORDER BY id DESC LIMIT 1), '${'0'.repeat(64)}')`)}
${frozen('audit')}`;

/** Imports and their facts, policies and rules, runs and slips, audit chain; frozen by triggers. */
export const initialSchema: Migration = {
  version: 1,
  sql: [IMPORTS, EMPLOYEES, PERFORMANCE, MONEY, BASIS, RUNS, AUDIT].join('\n'),
};
