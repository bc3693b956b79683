/** Called now and then during long work; `total` is null while unknown. */
export type Progress = (step: string, done: number, total: number | null) => void;
