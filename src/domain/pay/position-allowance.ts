import { generalAllowanceGroup } from '../people/golongan.ts';
import { explainTable } from './explain-salary.ts';
import { type Amount, tracedProduct } from './factor.ts';
import type { PayRules } from './rules.ts';
import { fieldSource, type SlipWork } from './slip-work.ts';

/**
 * Sets the one position allowance (pay-rules 3): structural by eselon, functional by record or post, else general by
 * golongan. Amounts of tables and records, nothing is rounded.
 * @returns true when a functional post has no known amount, so that the general allowance was paid instead
 */
export function setPositionAllowance(work: SlipWork): boolean {
  const { record, kind, context } = work;
  const { structuralAllowance, functionalAllowance, generalAllowance } = context.rules;
  if (record.jenisJabatan === 'struktural' && record.eselon !== null) {
    const amount = structuralAllowance.value.get(record.eselon) ?? 0;
    if (amount > 0) {
      setLookup(work, 'TUNJ_STRUKTURAL', amount, 'eselon', structuralAllowance);
      return false;
    }
  }
  let functionalUnknown = false;
  if (record.jenisJabatan === 'fungsional') {
    if (record.tunjanganFungsional === null) {
      const amount = functionalAllowance.value.get(record.jabatan ?? '') ?? 0;
      if (amount > 0) {
        setLookup(work, 'TUNJ_FUNGSIONAL', amount, 'jabatan', functionalAllowance);
        return false;
      }
      functionalUnknown = true;
    } else if (record.tunjanganFungsional > 0) {
      setRecorded(work, record.tunjanganFungsional);
      return false;
    }
  }
  const amount = generalAllowance.value.get(generalAllowanceGroup(kind, record.golongan ?? '')) ?? 0;
  setLookup(work, 'TUNJ_UMUM', amount, 'golongan', generalAllowance);
  return functionalUnknown;
}

function setLookup(
  work: SlipWork,
  code: string,
  amount: number,
  field: 'eselon' | 'jabatan' | 'golongan',
  rule: PayRules['structuralAllowance' | 'functionalAllowance' | 'generalAllowance'],
): void {
  work.lines.set(code, amount);
  if (work.trace) explainTable(work, code, amount, field, rule.basis);
}

/** The amount that stands on the record itself. */
function setRecorded(work: SlipWork, value: number): void {
  const amount: Amount = {
    name: 'tunjangan_fungsional',
    value,
    source: fieldSource(work, 'tunjanganFungsional'),
  };
  work.lines.set('TUNJ_FUNGSIONAL', tracedProduct(work.trace, 'TUNJ_FUNGSIONAL', [amount], [], 'half-up'));
}
