/** Something in a body, and where: in UTF-16 code units from the body's start. */
interface Placed {
  offset: number;
}

export interface BodyLink extends Placed {
  url: string;
}

export interface BodyImage extends Placed {
  /** `undefined` where code says it. */
  url: string | undefined;
  /** Where the URL is. */
  urlOffset: number;
  hasAlt: boolean;
  /** Whether it is written as a tag. */
  isTag: boolean;
}

/** A tag of HTML or of a component. */
export interface BodyTag extends Placed {
  name: string;
}

/** JavaScript in a body: `import` and `export` statements, or what stands in braces. */
export interface BodyCode extends Placed {
  text: string;
}

/** What checks look at in a body; offsets are UTF-16 code units from its start. */
export interface BodyContent {
  errors: readonly { offset: number; message: string }[];
  links: BodyLink[];
  images: BodyImage[];
  tags: BodyTag[];
  statements: BodyCode[];
  expressions: BodyCode[];
  /** What `#…` can point to. */
  ids: ReadonlySet<string>;
  /** The body's text; all else is spaces, and what separates sentences is U+0000, so that offsets stay those of the body. */
  prose: string;
}
