/** What is chosen of a list by keys or by numbers from 1, in the list's order, and what isn't in it. */
export function pick<Item extends { key: string }>(
  items: readonly Item[],
  picks: readonly string[],
): { chosen: Item[]; unknown: string[] } {
  const indexOf = (picked: string) => {
    const byKey = items.findIndex(({ key }) => key === picked.trim());
    return byKey >= 0 || !/^\d+$/.test(picked.trim()) ? byKey : Number(picked) - 1;
  };
  const indices = new Set(picks.map(indexOf));
  return {
    chosen: items.filter((_, index) => indices.has(index)),
    unknown: picks.filter((picked) => items[indexOf(picked)] === undefined),
  };
}

const MAX_LISTED = 100;

/** A numbered list to choose from, a line each. */
export function listNumbered(lines: readonly string[], more: string): string {
  const width = String(Math.min(lines.length, MAX_LISTED)).length;
  const shown = lines.slice(0, MAX_LISTED).map((line, index) => `  ${String(index + 1).padStart(width)}  ${line}`);
  const left = lines.length - shown.length;
  return [...shown, ...(left > 0 ? [`  and ${String(left)} more. ${more}`] : [])].join('\n');
}
