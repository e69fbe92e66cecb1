/** Why a source can't be read, in one line for the author. */
export class SourceError extends Error {
  override name = 'SourceError';
}
