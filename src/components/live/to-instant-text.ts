/** An instant (ms) as pages carry it for scripts and other programs: `2027-03-14T23:00:00Z`. */
export function toInstantText(instant: number): string {
  return new Date(instant).toISOString().replace('.000Z', 'Z');
}
