import type { Catalogue } from './language.ts';

/** What a schedule says of itself. */
export interface ScheduleText {
  readonly description: string;
  /** Comments above the crontab lines. */
  readonly crontab: readonly string[];
  /** Where the units of systemd go, and how they are started. */
  systemd(unit: string): readonly string[];
}

export const scheduleTexts: Catalogue<ScheduleText> = {
  id: {
    description: 'Laporan malam binjai-pay',
    crontab: [
      'Pasang dengan: crontab -e. Yang berhasil diam; yang gagal dikirim cron ke MAILTO.',
      'Setiap malam laporan bulan terakhir yang disetujui, bila ada yang berubah; setiap hari Minggu pemeriksaan basis data.',
    ],
    systemd: (unit) => [
      `Atau dengan systemd: simpan kedua bagian di bawah ini di ~/.config/systemd/user/, lalu`,
      `systemctl --user enable --now ${unit}.timer && loginctl enable-linger`,
    ],
  },
  en: {
    description: 'Nightly reports of binjai-pay',
    crontab: [
      'Install with: crontab -e. Success is silent; cron sends failures to MAILTO.',
      'Every night the reports of the last approved month, where anything changed; every Sunday a check of the database.',
    ],
    systemd: (unit) => [
      `Or with systemd: keep the two parts below in ~/.config/systemd/user/, then`,
      `systemctl --user enable --now ${unit}.timer && loginctl enable-linger`,
    ],
  },
};
