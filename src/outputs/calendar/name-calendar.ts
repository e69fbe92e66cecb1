import { site } from '../../site.ts';

/** What programs call a calendar of this site. @param parts what it holds, in words; nothing if it holds all */
export function nameCalendar(...parts: readonly string[]): string {
  return parts.length === 0 ? site.name : `${site.name}: ${parts.join(', ')}`;
}
