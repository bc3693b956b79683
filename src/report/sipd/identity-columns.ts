import { birthDayOf } from '../../domain/check/retirement.ts';
import type { PostKind } from '../../domain/people/employee.ts';
import type { SipdSlip } from './sipd-slip.ts';

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
