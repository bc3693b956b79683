/** Origins of sheets whose headings have their own meaning. */
export type FamilyName = 'coretax' | 'tukin' | 'daily-attendance' | 'leave';

/** What headings mean in sheets of one origin, where it is another meaning than elsewhere. */
interface HeadingFamily {
  readonly name: FamilyName;
  /** Folded headings by which the sheet is known. */
  readonly marks: readonly string[];
  /** How many of them must be there. */
  readonly least: number;
  /** Folded heading → field, or null when it is not read in such a sheet. */
  readonly meanings: Readonly<Record<string, string | null>>;
}

const FAMILIES: readonly HeadingFamily[] = [
  {
    name: 'coretax',
    marks: [
      'kodeobjekpajak',
      'masapajak',
      'masapajakawal',
      'idtku',
      'idtkupemotong',
      'sertifikatfasilitas',
      'tarif',
    ],
    least: 2,
    // "Status" is the tax status there, "Status Pegawai" says resident or foreign.
    meanings: { status: 'ptkp', statuspegawai: null },
  },
  {
    name: 'tukin',
    marks: ['kotor', 'bersih', 'potongan', 'pajak', 'tkinerja', 'tukin', 'kdbankspan', 'nmrek'],
    least: 3,
    meanings: { grade: 'kelas_jabatan' },
  },
  {
    name: 'daily-attendance',
    marks: [
      'jammasuk',
      'jampulang',
      'scanmasuk',
      'scanpulang',
      'jamkeluar',
      'checkin',
      'checkout',
      'scan1',
      'scan2',
    ],
    least: 1,
    // Presence of the day, not of the service.
    meanings: { status: null },
  },
  {
    name: 'leave',
    marks: ['tanggalawal', 'tanggalmasuk', 'tanggalakhir', 'jeniscuti', 'lamacuti'],
    least: 2,
    // Days of one leave, not of the month.
    meanings: { jumlahcuti: null, cuti: null, status: null },
  },
];

/** The family of the headings, with what they mean there. */
export function familyOf(
  keys: ReadonlySet<string>,
): { readonly name: FamilyName; readonly meanings: Readonly<Record<string, string | null>> } | null {
  return FAMILIES.find(({ marks, least }) => marks.filter((mark) => keys.has(mark)).length >= least) ?? null;
}
