import type { Message } from './format-message.ts';

/** The words of a filter. */
export interface FilterStrings {
  /** Of its control, or the legend of its checkboxes. */
  label: string;
  /** What a select shows when nothing is chosen. */
  any?: string;
  /** In an empty text field. */
  hint?: string;
  /** A chosen value among the filters that are on, where its label alone doesn't say enough: `from {value}`. */
  term?: Message<'value'>;
}
