import type { PartialStrings } from './strings.ts';

export const es: PartialStrings = {};
