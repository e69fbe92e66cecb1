import { underPrefix } from '../../paths.ts';
import { readAttribute } from './page-attributes.ts';

/** In the browser: the path of a page in the language of this one. */
export const pathHere = (path: string): string =>
  underPrefix(path, readAttribute(document.documentElement, 'language') ?? '');
