/** A picture of the guides: of what it is, and behind which box of commands it is taken. */
export type GuideShot = {
  readonly name: string;
  /** Begins the last command of the box; of several such boxes the first. */
  readonly after: string;
} & (
  | { readonly of: 'terminal'; readonly lines: number }
  /** Some columns and rows of a sheet; the comment of one cell is open. */
  | {
      readonly of: 'sheet';
      readonly file: string;
      readonly sheet: number;
      /** Letters of the columns shown, separated by blanks. */
      readonly columns: string;
      readonly rows: number;
      readonly comment?: string;
    }
  | { readonly of: 'pdf'; readonly file: string; readonly page: 'first' | 'last' }
  | { readonly of: 'page'; readonly file: string; readonly height: number }
);

/** The pictures of the guides, once for each language; `npm run pictures` makes them. */
export const GUIDE_SHOTS: readonly GuideShot[] = [
  {
    name: 'template',
    after: 'binjai-pay template employees',
    of: 'sheet',
    file: 'kosong.xlsx',
    sheet: 0,
    columns: 'A B C D E F G H I',
    rows: 7,
    comment: 'A1',
  },
  {
    name: 'employees',
    after: 'cp latihan/pegawai-2026-01.xlsx',
    of: 'sheet',
    file: 'pegawai.xlsx',
    sheet: 0,
    columns: 'A B C D E F G',
    rows: 12,
  },
  { name: 'refused', after: 'binjai-pay import pegawai.xlsx --period', of: 'terminal', lines: 15 },
  {
    name: 'rejects',
    after: 'binjai-pay import pegawai.xlsx --period',
    of: 'sheet',
    file: 'salah.xlsx',
    sheet: 0,
    columns: 'A B C D E F G',
    rows: 10,
    comment: 'D4',
  },
  {
    name: 'payroll',
    after: 'binjai-pay export payroll',
    of: 'sheet',
    file: 'payroll-2026-01.xlsx',
    sheet: 0,
    columns: 'A B C F AS AV AY AZ',
    rows: 16,
  },
  {
    name: 'daftar-gaji',
    after: 'binjai-pay export daftar-tpp',
    of: 'pdf',
    file: 'daftar-gaji-2026-01.pdf',
    page: 'first',
  },
  {
    name: 'signatures',
    after: 'binjai-pay export daftar-tpp',
    of: 'pdf',
    file: 'daftar-gaji-2026-01.pdf',
    page: 'last',
  },
  {
    name: 'dashboard',
    after: 'binjai-pay export dashboard',
    of: 'page',
    file: 'dashboard-2026-01.html',
    height: 900,
  },
  {
    name: 'audit',
    after: 'binjai-pay verify',
    of: 'sheet',
    file: 'audit-2026-01.xlsx',
    sheet: 2,
    columns: 'A D E G I J',
    rows: 13,
  },
];
