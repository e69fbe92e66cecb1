import type { CheckContext } from '../../event-files/checks/check.ts';
import type { EventType } from '../../events/event-type.ts';

/** What a form's answers are judged by. */
export interface FormContext {
  /** The events that are there. */
  context: CheckContext;
  /** In their order. */
  types: readonly EventType[];
  /** The site's time, ms since the epoch. */
  now: number;
  /** The number of the issue. */
  issue: number;
}
