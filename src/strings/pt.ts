import type { PartialStrings } from './strings.ts';

export const pt: PartialStrings = {};
