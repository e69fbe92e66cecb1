import type { PartialStrings } from './strings.ts';

export const fr: PartialStrings = {};
