/** A column that a sheet kind understands. */
export interface FieldDefinition {
  /** Canonical column name. */
  readonly field: string;
  /**
   * `always`: the sheet is refused without it; `one-of`: at least one of these must be there; `aside`: it only helps to
   * read another column.
   */
  readonly need: 'always' | 'one-of' | 'optional' | 'aside';
  /** Other headings for it, in any case and punctuation. */
  readonly aliases: readonly string[];
  /** Headings that stand for it only while nothing better in the sheet does. */
  readonly fallbacks: readonly string[];
  /** Whether the heading tells the kind; names, units and periods stand in every kind of sheet. */
  readonly telling: boolean;
  /** Field whose column is read as this one where the sheet has no column for this one. */
  readonly standIn?: string;
}

/** A column that tells the kind of the sheet. */
export function field(
  name: string,
  need: FieldDefinition['need'],
  aliases: readonly string[] = [],
  more: Partial<Pick<FieldDefinition, 'fallbacks' | 'standIn'>> = {},
): FieldDefinition {
  return { field: name, need, aliases, fallbacks: [], telling: true, ...more };
}

/** A column that may stand in any kind of sheet. */
export function common(
  name: string,
  need: FieldDefinition['need'],
  aliases: readonly string[],
): FieldDefinition {
  return { field: name, need, aliases, fallbacks: [], telling: false };
}

/** The column that every sheet has. */
export const NIP: FieldDefinition = common('nip', 'always', [
  'NIP Pegawai',
  'nip_baru',
  'NAMA / NIP',
  'nrp_nip_nir',
  'NIP 18',
  'PNS_PNSNIP',
  'NIP/NRP',
  'Nomor Induk Pegawai',
  'NI PPPK',
]);

/** The month of a row. */
export const PERIOD: FieldDefinition = common('period', 'optional', ['periode', 'bulan', 'masa', 'month']);

/** Headings of remarks. */
export const REMARKS: readonly string[] = ['catatan', 'keterangan', 'ket', 'remarks'];
