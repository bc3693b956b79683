/** Classes of better-sqlite3's compiled part, as far as they make objects. */
export interface NativeClasses {
  Database: new (...given: never[]) => object;
  readonly Statement: { readonly prototype: object };
}

/**
 * Whether Node ends the process when it collects an object of a compiled part like better-sqlite3 12 while no JavaScript
 * runs: from 24.19 on, by an assertion in the class that such objects rest on.
 * @param version of Node: `24.21.0`
 */
export function isCollectionFatal(version: string): boolean {
  return Number(version.split('.', 1)[0]) >= 24;
}

/**
 * Keeps every database, statement, backup and row-by-row reader from being collected before the process ends. They are
 * few: statements are prepared once.
 * @param held takes them
 */
export function holdNativeObjects(classes: NativeClasses, held: object[] = []): void {
  const hold = (made: unknown): unknown => {
    if (typeof made === 'object' && made !== null) held.push(made);
    return made;
  };
  const { Database, Statement } = classes;
  classes.Database = new Proxy(Database, {
    construct: (target, given, newTarget) => hold(Reflect.construct(target, given, newTarget)) as object,
  });
  const makers: readonly (readonly [prototype: object, method: string])[] = [
    [Database.prototype, 'prepare'],
    [Database.prototype, 'backup'],
    [Statement.prototype, 'iterate'],
  ];
  for (const [prototype, method] of makers) {
    const make = Reflect.get(prototype, method) as (...given: unknown[]) => unknown;
    Reflect.set(prototype, method, function (this: unknown, ...given: unknown[]) {
      return hold(make.apply(this, given));
    });
  }
}
