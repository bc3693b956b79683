/** Weekdays as a policy file names them, Monday first. */
export const WEEKDAY_WORDS = ['senin', 'selasa', 'rabu', 'kamis', 'jumat', 'sabtu', 'minggu'] as const;
