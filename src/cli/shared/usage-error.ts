/** What is wrong with how a command was called, for the one who did. */
export class UsageError extends Error {
  override name = 'UsageError';
}
