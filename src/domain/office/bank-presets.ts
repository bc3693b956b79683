import type { BankSettings } from './bank-keys.ts';

/** Layouts to begin with; every key may be set apart. No bank publishes its own, so these are common forms. */
export const BANK_PRESETS = {
  comma: { 'bank.columns': 'nomor,rekening,nama,bank,jumlah,keterangan' },
  semicolon: {
    'bank.columns': 'nomor=No,nama=Nama,rekening=No. Rekening,bank=Bank,jumlah=Jumlah,keterangan=Keterangan',
    'bank.separator': 'semicolon',
    'bank.encoding': 'utf-8-bom',
    'bank.line-end': 'crlf',
  },
  'credit-list': {
    'bank.columns':
      'nomor=No,nama=Nama,rekening=No. Rekening,jumlah=Jumlah Yang Dikreditkan Oleh Bank,unit=Unit Kerja',
    'bank.separator': 'semicolon',
    'bank.line-end': 'crlf',
  },
  'fixed-width': {
    'bank.columns': 'rekening:20,nama:35,jumlah:015,keterangan:30',
    'bank.separator': 'none',
    'bank.header': 'no',
    'bank.encoding': 'ascii',
    'bank.line-end': 'crlf',
  },
} as const satisfies Readonly<Record<string, BankSettings>>;
