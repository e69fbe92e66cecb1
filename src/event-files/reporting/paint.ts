type Style = (text: string) => string;

/** How the parts of a report are set apart from each other: by colors on a terminal, by nothing elsewhere. */
export interface Paint {
  heading: Style;
  place: Style;
  error: Style;
  warning: Style;
  /** What is only there for orientation. */
  aside: Style;
}

const asItIs: Style = (text) => text;

export const PLAIN: Paint = { heading: asItIs, place: asItIs, error: asItIs, warning: asItIs, aside: asItIs };
