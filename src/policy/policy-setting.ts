/** Unit of a setting: `percent` and `score` (0 to 100) are decimals, `rupiah` whole, `plain` anything else. */
export type SettingUnit = 'percent' | 'score' | 'rupiah' | 'plain';

/** A setting as it stands in the policy file. */
export interface PolicySetting {
  /** Path in the file; entries of lists go by their code: `performance.components[kualitas].weight`. */
  readonly path: string;
  readonly unit: SettingUnit;
  /** Value in the notation of the file: `1.25`, `1540000`, `true`, `null`. */
  readonly value: string;
}

/** A setting that is shown as it stands. */
export function plain(path: string, value: string | number | boolean | null): PolicySetting {
  return { path, unit: 'plain', value: String(value) };
}
