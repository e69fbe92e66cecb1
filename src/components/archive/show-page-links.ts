interface Pages {
  page: number;
  pages: number;
  hrefOf: (page: number) => string;
}

/** Shows the links of `ScriptPageLinks.astro` that lead to a page of a list. */
export function showPageLinks(box: HTMLElement, { page, pages, hrefOf }: Pages): void {
  for (const [rel, target] of Object.entries({ prev: page - 1, next: page + 1 })) {
    const link = box.querySelector<HTMLAnchorElement>(`[rel="${rel}"]`);
    if (link === null) continue;
    link.href = hrefOf(target);
    link.hidden = target < 1 || target > pages;
  }
}
