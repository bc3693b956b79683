/** One step of the schema. A released step is never edited: a database made by it must stay readable. */
export interface Migration {
  /** `user_version` of the database after this step; steps are numbered from 1 without gaps. */
  readonly version: number;
  readonly sql: string;
}
