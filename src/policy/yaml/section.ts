import { z } from 'zod';

/**
 * A section of the file that must have exactly these keys. The known keys travel in the message of zod's complaint
 * about a foreign key (one per line), so that the nearest one can be suggested.
 */
export function section<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.strictObject(shape, {
    error: (issue) => (issue.code === 'unrecognized_keys' ? Object.keys(shape).join('\n') : undefined),
  });
}

/** A section with one entry of the same kind for each of the given keys. */
export function table<const Key extends string, Value extends z.ZodType>(keys: readonly Key[], value: Value) {
  return section(Object.fromEntries(keys.map((key) => [key, value])) as Record<Key, Value>);
}
