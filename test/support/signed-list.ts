import type { ReportSheet, ReportValue } from '../../src/app/ports/reports.ts';

/** A list of people in units of 25 with a name of two lines and twenty amounts: 1, 2, 3 … for the first of them. */
export function signedList(people: number): ReportSheet {
  const amounts = Array.from({ length: 20 }, (_, index) => `jumlah_${index + 1}`);
  return {
    name: 'Daftar',
    titles: ['DAFTAR CONTOH'],
    notices: ['RANCANGAN'],
    pageNote: 'Januari 2026',
    pageMarks: ['Segel abc', 'Rantai def'],
    columns: [
      { name: 'jenis_baris', heading: 'Jenis', format: 'text', csvOnly: true },
      { name: 'no', heading: 'No.', format: 'whole', width: 6 },
      { name: 'pegawai', heading: 'Nama / NIP', format: 'text', width: 29 },
      ...amounts.map((name) => ({ name, heading: name, format: 'rupiah', width: 11, total: true }) as const),
    ],
    *rows() {
      const none: ReportValue[] = amounts.map(() => null);
      for (let number = 1; number <= people; number++) {
        if (number % 25 === 1) yield ['heading', `Unit-${Math.ceil(number / 25)}`, null, ...none];
        yield ['detail', number, `Budi\nNIP-${number}`, ...amounts.map((_, index) => number * (index + 1))];
      }
    },
    emphasis: ([kind]) => (kind === 'heading' ? kind : null),
    totalLabel: 'SELURUHNYA',
    paging: { page: 'HALAMAN', upTo: 'SAMPAI' },
    footer: ['TERBILANG'],
    signatures: [
      ['Kiri', '', '', '', 'NAMA-KIRI'],
      ['Kanan', '', '', '', 'NAMA-KANAN'],
    ],
  };
}

/** Sums of a list of the first so many, per amount. */
export function sumsOfList(from: number, to: number): readonly number[] {
  const numbers = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  return Array.from({ length: 20 }, (_, index) =>
    numbers.reduce((all, number) => all + number * (index + 1), 0),
  );
}
