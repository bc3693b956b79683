import { FACT_TABLES } from './001-facts.ts';
import { FINDING_ANSWER_TABLE } from './001-finding-answers.ts';
import { OBJECTION_TABLES } from './001-objections.ts';
import { RUN_TABLES } from './001-runs.ts';
import type { Migration } from './migration.ts';

/** Imports and their facts, policies and rules, runs and slips, audit chain, objections, answers to findings; frozen by triggers. */
export const initialSchema: Migration = {
  version: 1,
  sql: [FACT_TABLES, RUN_TABLES, OBJECTION_TABLES, FINDING_ANSWER_TABLE].join('\n'),
};
