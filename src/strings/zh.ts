import type { PartialStrings } from './strings.ts';

export const zh: PartialStrings = {};
