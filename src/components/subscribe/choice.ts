/** Where the subscribe page shows the calendar of what was chosen. */
export const CHOICE_ID = 'choice';
