import { birthDayOf } from '../../domain/check/retirement.ts';
import type { PostKind } from '../../domain/people/employee.ts';
import { empty, type SipdColumn, type SipdSlip, text } from './sipd-slip.ts';

/** Codes of SIPD for the kind of post. */
const POST_CODES: Readonly<Record<PostKind, string>> = { struktural: '1', fungsional: '2', pelaksana: '3' };
/** Codes of SIPD for the kind of employee; it has none for part-time contracts. */
const KIND_CODES: Readonly<Record<string, string>> = { PNS: '1', PPPK: '2', CPNS: '3' };

/** Whether SIPD has a code for the kind of employee. */
export function hasKindCode({ slip }: SipdSlip): boolean {
  return slip.jenis in KIND_CODES;
}

/** What SIPD wants to know of an employee, in its codes. */
export const identity = {
  nip: ({ slip }: SipdSlip) => slip.nip,
  name: ({ slip }: SipdSlip) => slip.nama,
  nik: ({ slip }: SipdSlip) => slip.nik,
  npwp: ({ slip }: SipdSlip) => slip.npwp,
  /** Day of birth as the NIP has it, `15-07-1985`; empty where the NIP holds none. */
  birthDay: ({ slip }: SipdSlip) => birthDayOf(slip.nip)?.split('-').reverse().join('-') ?? null,
  postKind: ({ record }: SipdSlip) => (record.jenisJabatan === null ? null : POST_CODES[record.jenisJabatan]),
  post: ({ slip }: SipdSlip) => slip.jabatan,
  eselon: ({ record }: SipdSlip) => record.eselon,
  kind: ({ slip }: SipdSlip) => KIND_CODES[slip.jenis] ?? null,
  golongan: ({ slip }: SipdSlip) => slip.golongan,
  mkg: ({ slip }: SipdSlip) => slip.mkg,
  /** 1 married, 2 not: by the tax status, and by a paid spouse. */
  married: ({ slip, record }: SipdSlip) =>
    record.pasangan === true || slip.ptkp.startsWith('K/') ? '1' : '2',
  spouses: ({ record }: SipdSlip) => (record.pasangan === true ? 1 : 0),
  children: ({ record }: SipdSlip) => record.anak ?? 0,
  dependants: ({ record }: SipdSlip) => (record.pasangan === true ? 1 : 0) + (record.anak ?? 0),
  /** Tax status of the year, by which the slip was taxed. */
  ptkp: ({ slip }: SipdSlip) => slip.ptkp,
  bank: ({ slip }: SipdSlip) => slip.bank,
  account: ({ slip }: SipdSlip) => slip.rekening,
} as const;

/**
 * The first ten columns of both templates with names of programs, in their order.
 * @param kindHeading how the template calls the kind of employee
 */
export function templateIdentity(kindHeading: 'pppk_pns' | 'pns_pppk'): readonly SipdColumn[] {
  return [
    text('nama_pegawai', 28, identity.name),
    text('nip', 20, identity.nip),
    text('nik', 18, identity.nik),
    text('tanggal_lahir', 12, identity.birthDay),
    empty('alamat'),
    text('tipe_jabatan', 9, identity.postKind),
    text('eselon', 8, identity.eselon),
    text('golongan', 10, identity.golongan),
    text(kindHeading, 8, identity.kind),
    text('nama_jabatan', 28, identity.post),
  ];
}

/** Where both templates ask for the account. */
export const templateBank: readonly SipdColumn[] = [
  empty('kode_bank'),
  text('nama_bank', 18, identity.bank),
  text('npwp', 18, identity.npwp),
  text('nomor_rekening_bank_pegawai', 18, identity.account),
];
