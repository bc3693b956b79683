import { type Factor, factor } from './factor.ts';
import { fieldInput, type SlipWork } from './slip-work.ts';
import { calendarInput } from './trace-input.ts';

/**
 * Working days inside the service span over working days of the month (pay-rules 2); null where that is the whole
 * month.
 */
export function servedShare(work: SlipWork): Factor | null {
  const { trace, record, servedDays, context } = work;
  const workingDays = context.month.days.length;
  if (servedDays === workingDays) return null;
  trace?.add({
    code: 'hari_kerja',
    formula: 'hari_dijalani / hari_sebulan',
    inputs: [
      calendarInput('hari_dijalani', servedDays),
      calendarInput('hari_sebulan', workingDays),
      fieldInput(work, 'mulai', record.mulai),
      fieldInput(work, 'berhenti', record.berhenti),
    ],
    rounding: 'none',
    amount: servedDays,
    den: workingDays,
    unit: 'fraction',
  });
  const days = { num: servedDays, den: workingDays };
  return factor('hari_kerja', days, { from: 'step', code: 'hari_kerja' }, 'fraction');
}
