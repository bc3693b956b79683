import { z } from 'zod';
import { FAIRNESS_CHECKS } from '../../domain/fairness/fairness-finding.ts';
import { multipleHundredths, scoreHundredths, wholeNumber } from './scalars.ts';
import { section } from './section.ts';

/** Fewer employees than three tell nothing of a rater. */
const ratees = wholeNumber('3', '1000');
const share = wholeNumber('1', '100');
const far = { distance: scoreHundredths, deviations: multipleHundredths };

/** Section `fairness` of a policy file. */
export const fairnessShape = section({
  answerBeforeApproval: z.array(z.enum(FAIRNESS_CHECKS)),
  thresholds: section({
    leastRatings: wholeNumber('10', '1_000_000'),
    leniency: section({ ratees, ...far, sameSide: share }),
    uniform: section({ ratees, range: scoreHundredths, othersSpread: scoreHundredths }),
    halo: section({ ratees, share, othersShare: share }),
    reciprocal: section(far),
    outlier: section(far),
    units: section({ people: wholeNumber('3', '1000'), units: wholeNumber('3', '1000'), ...far }),
  }),
});
