import type { PartialStrings } from './strings.ts';

export const uk: PartialStrings = {};
