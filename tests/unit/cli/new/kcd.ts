import { keys, type Step } from './run-command.ts';

const { enter, tab, clear } = keys;

/** What is known of a KCD, as options. */
export const KCD = [
  ...['--title', 'KCD Porto 2027', '--type', 'kcd', '--attendance', 'in-person', '--city', 'Porto', '--country', 'PT'],
  ...['--start-date', '2027-11-18', '--summary', 'A day in Porto.'],
];

/** What the author of a KCD types, with the question of each. */
export const KCD_STEPS: readonly Step[] = [
  ['What is the event called?', `KCD Porto 2027${enter}`],
  ['What kind of event', enter],
  ['How do people take part?', enter],
  ['In which city', `Porto${enter}`],
  ['In which country?', enter],
  ['In which time zone', enter],
  ['First day', `2027-11-18${enter}`],
  ['Last day', `${clear}2027-11-19${enter}`],
  ['From when to when', enter],
  ["URL of the event's own website", `https://kcd.example.org/${enter}`],
  ['in a sentence', `Two days: "cloud native" in Porto.${enter}`],
  ['Which other details do you have?', enter],
  ['A few sentences', `Talks and workshops.${tab}${enter}`],
  ["The file's name", enter],
];
