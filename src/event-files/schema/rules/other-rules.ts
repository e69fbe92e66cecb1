import { descriptionOf } from '../field.ts';
import { summary } from '../groups.ts';
import { rule } from './rule.ts';

const statusNoteExplains = rule(['status', 'statusNote'], ({ status, statusNote }, report) => {
  if (statusNote === undefined || status !== 'scheduled') return;
  const message = 'is only shown for an event that is postponed or cancelled. Set status, or remove statusNote.';
  report(['statusNote'], message);
});

const placeHasBothCoordinates = rule(['location'], ({ location: { latitude, longitude } = {} }, report) => {
  if ((latitude === undefined) === (longitude === undefined)) return;
  const [present, missing] = latitude === undefined ? ['longitude', 'latitude'] : ['latitude', 'longitude'];
  const message = `Coordinates need both numbers, but ${missing} is missing. Add it, or remove the other.`;
  report(['location', present], message);
});

const onlineCanBeJoined = rule(['online'], ({ online }, report) => {
  if (online === undefined || online.url !== undefined || online.note !== undefined) return;
  const example = 'The link is published a week before.';
  report(['online'], `has neither a url nor a note. Add the url to join, or a note such as: ${example}`);
});

const updatedAfterAdded = rule(['added', 'updated'], ({ added, updated }, report) => {
  if (updated === undefined) return;
  // A day alone says nothing of the time on it.
  const length = Math.min(added.length, updated.length) === 10 ? 10 : undefined;
  if (Date.parse(updated.slice(0, length)) < Date.parse(added.slice(0, length))) {
    report(['updated'], `The file was updated (${updated}) before it was added (${added}). Correct one of them.`);
  }
});

const publishedHasSummary = rule(['summary', 'draft'], ({ summary: text, draft }, report) => {
  if (text === undefined && draft !== true) report(['summary'], `is required. ${descriptionOf(summary)}`);
});

export const OTHER_RULES = [
  publishedHasSummary,
  statusNoteExplains,
  placeHasBothCoordinates,
  onlineCanBeJoined,
  updatedAfterAdded,
];
