import { clockFromSetting } from '../../clock.ts';
import { readAttribute } from './page-attributes.ts';

/** The page's clock in the browser: that of the site, where one is set. */
export const { now } = clockFromSetting(readAttribute(document.documentElement, 'clock'));
