/** Lists that officers sign. */
export const PAY_LISTS = ['daftar-gaji', 'daftar-tpp'] as const;
export type PayListKind = (typeof PAY_LISTS)[number];

/** Runs in the layouts of SIPD: salaries with titles in words, salaries in the template of 44 columns, TPP. */
export const SIPD_LAYOUTS = ['sipd-gaji', 'sipd-gaji-44', 'sipd-tpp'] as const;
export type SipdLayout = (typeof SIPD_LAYOUTS)[number];

/** The same, and the employees of a run in the columns of the importer, for whatever SIPD does not ask. */
export const SIPD_REPORTS = [...SIPD_LAYOUTS, 'sipd-pegawai'] as const;
export type SipdReport = (typeof SIPD_REPORTS)[number];

/** Reports that are made of sheets, in the order in which help lists them. */
export const SHEET_REPORTS = [
  'payroll',
  'details',
  'summary',
  'audit',
  'variance',
  'check',
  'fairness',
  'targets',
  'feedback',
  'talent',
  'training',
  'personnel',
  ...PAY_LISTS,
  ...SIPD_REPORTS,
] as const;
export type SheetReport = (typeof SHEET_REPORTS)[number];

/** The page to be looked at. */
export const PAGE_REPORT = 'dashboard';

/** Reports that are written for people to read. */
export type ReportKind = SheetReport | typeof PAGE_REPORT;

/** The file by which the bank pays. */
export const BANK_REPORT = 'bank';

/** Files for the tax office: monthly slips, yearly slips of civil servants, and of contract employees. */
export const CORETAX_REPORTS = ['coretax-bpmp', 'coretax-bpa2', 'coretax-bpa1'] as const;
export type CoretaxReport = (typeof CORETAX_REPORTS)[number];

/** The slips that employees get. */
export const SLIPS_REPORT = 'slips';

/** Everything that can be exported. */
export const REPORTS = [
  ...SHEET_REPORTS,
  SLIPS_REPORT,
  PAGE_REPORT,
  BANK_REPORT,
  ...CORETAX_REPORTS,
] as const;
