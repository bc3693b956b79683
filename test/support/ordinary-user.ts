/** Does the work as somebody whom permissions bind, also where the tests run as the superuser. */
export function asOrdinaryUser(work: () => void): void {
  const isSuperuser = process.geteuid?.() === 0;
  if (isSuperuser) process.seteuid?.(65534);
  try {
    work();
  } finally {
    if (isSuperuser) process.seteuid?.(0);
  }
}
