import type { Catalogue } from './language.ts';

/** Words of what is published for everybody. */
export interface PublishedText {
  readonly otherGolongan: string;
  readonly otherUnits: string;
  /** What was done so that nobody can be picked out. */
  readonly merged: string;
}

export const publishedTexts: Catalogue<PublishedText> = {
  id: {
    otherGolongan: 'golongan lainnya',
    otherUnits: 'unit kerja lainnya',
    merged:
      'Untuk dipublikasikan: tanpa nama dan nomor; kelompok di bawah lima orang digabung dengan yang lain. Tambahan dan potongan lain tidak dimuat.',
  },
  en: {
    otherGolongan: 'other golongan',
    otherUnits: 'other work units',
    merged:
      'For publication: without names and numbers; groups of fewer than five people are merged with others. Additions and other deductions are left out.',
  },
};
