import type { RuleAddition } from '../../rules/index.ts';
import type { Store } from '../ports/store.ts';

/** The office's own versions of rules in the order of recording. */
export function officeRules(store: Store): readonly RuleAddition[] {
  return store.rules().map(({ rule, effective, value, source }) => ({
    id: rule,
    from: effective,
    value: JSON.parse(value),
    source: JSON.parse(source),
  }));
}
