/**
 * What has changed between two texts by lines, empty ones aside: `+3 −1 lines`, or that they are in another order;
 * nothing where nothing has.
 */
export function compareLines(before: string, after: string): string | undefined {
  const linesOf = (text: string) => text.split(/\r?\n/).filter((line) => line.trim() !== '');
  const [old, present] = [linesOf(before), linesOf(after)];
  const left = new Map<string, number>();
  for (const line of old) left.set(line, (left.get(line) ?? 0) + 1);
  let added = 0;
  for (const line of present) {
    const count = left.get(line) ?? 0;
    if (count === 0) added += 1;
    else left.set(line, count - 1);
  }
  const removed = [...left.values()].reduce((sum, count) => sum + count, 0);
  if (added + removed > 0) return `+${String(added)} −${String(removed)} lines`;
  return old.join('\n') === present.join('\n') ? undefined : 'the same lines in another order';
}
