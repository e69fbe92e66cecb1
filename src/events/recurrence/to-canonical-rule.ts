/** The order in which RFC 5545 (§3.3.10) lists the parts of a rule. `FREQ` has to come first: some programs expand nothing otherwise. */
const ORDER = ['FREQ', 'UNTIL', 'COUNT', 'INTERVAL', 'BYDAY', 'BYMONTHDAY', 'BYMONTH', 'BYSETPOS', 'WKST'];

const placeOf = (part: string) => ORDER.indexOf(part.slice(0, part.indexOf('=')));

/** A rule with its parts in canonical order; one with a part that rules can't have here stays. */
export function toCanonicalRule(rule: string): string {
  const parts = rule.split(';');
  return parts.some((part) => placeOf(part) < 0) ? rule : parts.sort((a, b) => placeOf(a) - placeOf(b)).join(';');
}
