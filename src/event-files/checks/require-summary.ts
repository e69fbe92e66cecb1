import { checkEach, problemAt } from './check.ts';

/** A warning: an event can be cancelled before anyone says why. */
export const requireStatusNote = checkEach('require-status-note', (file) => {
  const { status = 'scheduled', statusNote } = file.fields;
  if (status === 'scheduled' || statusNote !== undefined) return [];
  const message = `The event is ${status}, and nobody learns why. Add statusNote, a sentence such as: A new date follows in May.`;
  return problemAt(file, ['status'], message, 'warning');
});

/** The schema requires it of what is published. */
export const requireSummary = checkEach('require-summary', (file) => {
  if (file.data?.draft !== true || file.data.summary !== undefined) return [];
  return problemAt(file, ['draft'], 'The draft has no summary. Write one before it is published.', 'warning');
});
