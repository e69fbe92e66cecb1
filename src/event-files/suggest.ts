import { closestMatch } from 'leven';

/** As far as a word can be from the one that is meant and share something with it. */
const distanceWithin = (word: string): number => Math.min(Math.max(2, Math.floor(word.length / 3)), word.length - 1);

/** `Did you mean "kubecon"?`, or an empty text when nothing is near enough to be meant. */
export function suggest(found: string, known: readonly string[], maxDistance = distanceWithin(found)): string {
  if (maxDistance < 0) return '';
  const lowered = new Map(known.map((candidate) => [candidate.toLowerCase(), candidate]));
  const match = closestMatch(found.toLowerCase(), [...lowered.keys()], { maxDistance });
  const meant = match === undefined ? undefined : lowered.get(match);
  return meant === undefined ? '' : `Did you mean "${meant}"?`;
}
