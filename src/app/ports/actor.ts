/** Who acts: the name given by `--actor` and the operating-system user. */
export interface Actor {
  readonly name: string;
  readonly osUser: string;
  readonly host: string;
}
