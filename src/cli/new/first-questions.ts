import { isLocalDate } from '../../events/dates/local-date.ts';
import { has, hasRegion, isOnline, isSomewhere, textAt } from './draft-facts.ts';
import { listCountries, listTypes, listZones, proposeType, proposeZone } from './proposals.ts';
import type { Question } from './question.ts';

/** `17:00–18:00` with any dash, or `to`, between. */
const splitTimes = (text: string) => text.split(/\s*(?:[-–—]|\bto\b)\s*/);

const ATTENDANCES = [
  { value: 'in-person', label: 'In person' },
  { value: 'online', label: 'Online' },
  { value: 'hybrid', label: 'Hybrid', hint: 'in person, and online as well' },
];

/** What is always asked, in an order in which earlier answers help with later ones. */
export const FIRST_QUESTIONS: readonly Question[] = [
  { name: 'Title', message: 'What is the event called?', paths: [['title']], as: 'text' },
  {
    name: 'Type',
    message: 'What kind of event is it?',
    paths: [['type']],
    as: 'choice',
    choices: (_, surroundings) => listTypes(surroundings),
    propose: proposeType,
  },
  {
    name: 'Attendance',
    message: 'How do people take part?',
    paths: [['attendance']],
    as: 'choice',
    choices: () => ATTENDANCES,
  },
  { name: 'City', message: 'In which town is it?', paths: [['location', 'city']], as: 'text', fits: isSomewhere },
  {
    name: 'Country',
    message: 'In which country?',
    paths: [['location', 'country']],
    as: 'search',
    fits: isSomewhere,
    choices: listCountries,
    unmatched: 'No country fits. Search for its English name, or its two letters.',
  },
  {
    name: 'Region',
    message: 'State or province, as people write it',
    paths: [['location', 'region']],
    as: 'text',
    fits: (draft) => isSomewhere(draft) && hasRegion(draft),
  },
  {
    name: 'Where to join',
    message: 'Where does one join online, or register to join?',
    paths: [['online', 'url']],
    as: 'text',
    fits: isOnline,
  },
  {
    name: 'Note on joining',
    message: 'Why is there no address yet, or how does one join?',
    paths: [['online', 'note']],
    also: 'online',
    as: 'text',
    fits: (draft) => isOnline(draft) && !has('online', 'url')(draft),
  },
  {
    name: 'Time zone',
    message: 'In which time zone are its dates and times?',
    paths: [['timeZone']],
    as: 'search',
    choices: listZones,
    unmatched: 'No zone fits. Search for a big city or the country; abbreviations such as CET stand for several zones.',
    propose: proposeZone,
  },
  {
    name: 'First day',
    message: 'First day, such as 2027-03-16; 2027-03 or 2027 while only that is announced',
    paths: [['startDate']],
    as: 'text',
  },
  {
    name: 'Last day',
    message: 'Last day, inclusive',
    paths: [['endDate']],
    as: 'text',
    propose: (draft) => textAt(draft, 'startDate'),
  },
  {
    name: 'Times',
    message: 'From when to when, in local time, such as 09:00–17:30?',
    skip: 'Enter for whole days',
    paths: [['startTime'], ['endTime']],
    as: 'text',
    split: splitTimes,
    joint: '–',
    fits: (draft) => isLocalDate(textAt(draft, 'startDate') ?? ''),
  },
  { name: 'Web site', message: "The event's own site", paths: [['url']], as: 'text' },
  { name: 'Summary', message: 'What is it, in a sentence of up to 200 characters?', paths: [['summary']], as: 'text' },
];
