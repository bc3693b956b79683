import { frozen, guarded, numbered } from './001-guards.ts';

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

CREATE TABLE rule_addition (
  id INTEGER PRIMARY KEY,
  rule TEXT NOT NULL,
  effective TEXT NOT NULL,
  digest TEXT NOT NULL,
  file TEXT NOT NULL,
  actor TEXT NOT NULL,
  os_user TEXT NOT NULL,
  host TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  source TEXT NOT NULL CHECK (json_valid(source)),
  value TEXT NOT NULL CHECK (json_valid(value))
) STRICT;
${numbered('rule_addition')}
${frozen('rule_addition')}

CREATE TABLE office_setting (
  id INTEGER PRIMARY KEY,
  effective TEXT NOT NULL,
  digest TEXT NOT NULL,
  actor TEXT NOT NULL,
  os_user TEXT NOT NULL,
  host TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  json TEXT NOT NULL CHECK (json_valid(json))
) STRICT;
${numbered('office_setting')}
${frozen('office_setting')}

CREATE TABLE heading_meaning (
  id INTEGER PRIMARY KEY,
  heading TEXT NOT NULL,
  folded TEXT NOT NULL,
  field TEXT,
  actor TEXT NOT NULL,
  os_user TEXT NOT NULL,
  host TEXT NOT NULL,
  recorded_at TEXT NOT NULL
) STRICT;
CREATE INDEX heading_meaning_folded ON heading_meaning (folded);
${numbered('heading_meaning')}
${frozen('heading_meaning')}

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
const COMPUTED = `watermark, policy_digest, rules_digest, program_version, posted, laws, seal, people, held, ${TOTALS}, computed_at, computed_by, computed_os_user, computed_host`;
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
  laws TEXT NOT NULL CHECK (json_valid(laws)),
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
  details TEXT CHECK (details IS NULL OR json_valid(details)),
  PRIMARY KEY (run, nip)
) STRICT, WITHOUT ROWID;
CREATE INDEX slip_details ON slip (run, nip) WHERE details IS NOT NULL;
${guarded('slip')}
CREATE VIEW slip_line (run, nip, code, amount) AS
SELECT slip.run, slip.nip, line.key, line.value FROM slip, json_each(slip.lines) AS line;`;

const BANK_FILES = `
CREATE TABLE bank_file (
  id INTEGER PRIMARY KEY,
  run INTEGER NOT NULL REFERENCES run (id),
  approval INTEGER NOT NULL REFERENCES audit (id),
  seal TEXT NOT NULL,
  layout TEXT NOT NULL CHECK (json_valid(layout)),
  file TEXT NOT NULL,
  people INTEGER NOT NULL,
  amount INTEGER NOT NULL,
  sha256 TEXT NOT NULL,
  actor TEXT NOT NULL,
  os_user TEXT NOT NULL,
  host TEXT NOT NULL,
  recorded_at TEXT NOT NULL
) STRICT;
${numbered('bank_file', ' OR EXISTS (SELECT 1 FROM bank_file WHERE run = NEW.run AND approval = NEW.approval)')}
${frozen('bank_file')}`;

const AUDIT = `
CREATE TABLE audit (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
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

/** Policies and rules, runs with their slips, the audit chain, the files for banks. */
export const RUN_TABLES: string = [BASIS, RUNS, AUDIT, BANK_FILES].join('\n');
