import { site } from '../../site.ts';

/** What a branch is compared with unless said otherwise: main as others have it; then this machine's, which may be older. */
export const MAIN_REFS: readonly string[] = [`origin/${site.branch}`, site.branch];
