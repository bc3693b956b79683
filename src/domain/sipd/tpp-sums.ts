import type { SlipLines } from '../pay/slip-lines.ts';
import type { SipdSums } from './salary-sums.ts';

/** Criteria of TPP that SIPD knows, by the line that pays them. */
export const SIPD_CRITERIA = [
  'TPP_BEBAN_KERJA',
  'TPP_TEMPAT_BERTUGAS',
  'TPP_KONDISI_KERJA',
  'TPP_KELANGKAAN_PROFESI',
  'TPP_PRESTASI_KERJA',
] as const;

/**
 * Sums of the TPP template. `jumlah_ditransfer` is the TPP of the criteria that SIPD knows, less the employee's health
 * contribution and the tax on TPP. `jumlah_potongan` has both, and the employer's health contribution too, which stands
 * among the allowances of the template: the two sums add up to the criteria and that contribution. Nothing is rounded;
 * what is transferred is below 0 where the tax exceeds the TPP.
 */
export function tppSums(lines: SlipLines): SipdSums {
  const own = of(lines, 'BPJS_KES_TPP_1') + of(lines, 'PPH21_TPP');
  const criteria = SIPD_CRITERIA.reduce((sum, code) => sum + of(lines, code), 0);
  return { withheld: own + of(lines, 'BPJS_KES_TPP_PEMDA'), transferred: criteria - own };
}

function of(lines: SlipLines, code: string): number {
  return lines[code] ?? 0;
}
