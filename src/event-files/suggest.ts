import { closestMatch } from 'leven';

/** `Did you mean "kubecon"?`, or an empty text when nothing is near enough to be meant. */
export function suggest(found: string, known: readonly string[]): string {
  const lowered = new Map(known.map((candidate) => [candidate.toLowerCase(), candidate]));
  const maxDistance = Math.max(2, Math.floor(found.length / 3));
  const match = closestMatch(found.toLowerCase(), [...lowered.keys()], { maxDistance });
  const meant = match === undefined ? undefined : lowered.get(match);
  return meant === undefined ? '' : `Did you mean "${meant}"?`;
}
