import type { TextProblem } from '../position.ts';

export interface BodyLink {
  offset: number;
  url: string;
}

export interface BodyImage {
  offset: number;
  /** `undefined` where an expression gives it. */
  url: string | undefined;
  urlOffset: number;
  hasAlt: boolean;
  isTag: boolean;
}

/** A tag of HTML, or of a component. */
export interface BodyTag {
  offset: number;
  /** Where its content ends. */
  end: number;
  name: string;
  /** The names of its attributes. */
  attributes: string[];
}

/** A heading in Markdown. */
interface BodyHeading {
  offset: number;
  level: number;
}

/** JavaScript in a body: `import` and `export` statements, or what is in braces. */
export interface BodyCode {
  offset: number;
  text: string;
}

/** What checks look at in a body; offsets are UTF-16 code units from its start. */
export interface BodyContent {
  errors: readonly TextProblem[];
  links: BodyLink[];
  images: BodyImage[];
  tags: BodyTag[];
  headings: BodyHeading[];
  statements: BodyCode[];
  expressions: BodyCode[];
  /** What `#…` can point to. */
  ids: ReadonlySet<string>;
  /** The body's text; all else is spaces, and what separates sentences is U+0000, so that offsets stay those of the body. */
  prose: string;
}
