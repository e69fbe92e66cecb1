/** The ids of headings, in their order, as Astro gives them (github-slugger): a second `Agenda` is `agenda-1`. */
export function slugHeadings(headings: readonly string[]): string[] {
  const uses = new Map<string, number>();
  return headings.map((heading) => {
    const plain = heading
      .toLowerCase()
      // Set as a dash by the build.
      .replace(/-{2,3}/g, '')
      .replace(/[^\p{L}\p{M}\p{Nd}\p{Nl}\p{Pc}\- ]/gu, '')
      .replaceAll(' ', '-');
    let slug = plain;
    for (let count = uses.get(plain) ?? 0; uses.has(slug); slug = `${plain}-${String(count)}`) {
      count += 1;
      uses.set(plain, count);
    }
    uses.set(slug, 0);
    return slug;
  });
}
