import type { EventData, Location, Online } from '../../../events/event-data.ts';

export type Report = (path: PropertyKey[], message: string) => void;

/** What the rules look at, of events of every attendance. */
export interface RuleFields extends Omit<EventData, 'attendance'> {
  location?: Location | undefined;
  online?: Online | undefined;
}

/** Whether no error has been found in any of some fields. */
export type AreValid = (...fields: (keyof RuleFields)[]) => boolean;

/** A rule about several fields; it runs when those that it names are valid, whatever else is wrong in the file. */
interface Rule {
  fields: readonly (keyof RuleFields)[];
  check: (data: RuleFields, report: Report, areValid: AreValid) => void;
}

export const rule = (fields: Rule['fields'], check: Rule['check']): Rule => ({ fields, check });
