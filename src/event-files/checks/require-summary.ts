import { checkEach, problemAt } from './check.ts';

/** The schema requires it of what is published. */
export const requireSummary = checkEach('require-summary', (file) => {
  if (file.data?.draft !== true || file.data.summary !== undefined) return [];
  return problemAt(file, ['draft'], 'The draft has no summary. Write one before it is published.', 'warning');
});
