/** Job classes as keys of a policy file, lowest first. */
// biome-ignore format: one line reads best
export const JOB_CLASSES = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12', '13', '14', '15', '16', '17'] as const;
