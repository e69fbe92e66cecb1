import type { PartialStrings } from './strings.ts';

export const ja: PartialStrings = {};
