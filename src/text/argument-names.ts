import type { Catalogue, Lang } from './language.ts';

/** Arguments of commands in words, by the name that help shows between `<` and `>`. */
const ARGUMENT_NAMES: Catalogue<Readonly<Record<string, string>>> = {
  id: {
    report: 'laporan',
    period: 'periode',
    kind: 'jenis lembar',
    nip: 'NIP',
    file: 'berkas',
    id: 'nomor',
    decision: 'keputusan',
    finding: 'temuan',
    form: 'bentuk jadwal',
    setting: 'pengaturan',
    column: 'kolom',
    'column=field': 'kolom dan artinya',
    shell: 'shell',
  },
  en: {
    kind: 'kind of sheet',
    nip: 'NIP',
    id: 'number',
    form: 'form of schedule',
    'column=field': 'column and its meaning',
  },
};

/** What an argument is called in a sentence; a flag is called as it is typed. */
export function argumentName(name: string | number | undefined, lang: Lang): string {
  const given = String(name);
  return ARGUMENT_NAMES[lang][given] ?? given;
}
