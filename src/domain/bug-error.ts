/** A broken promise inside the program: never the user's fault, ends the command with exit code 70. */
export class BugError extends Error {
  override readonly name = 'BugError';
}
