/** The style of `SiteBanner.astro`, which only pages with a banner have. The content security policy has its hash. */
export const BANNER_STYLE = [
  '.banner{background:var(--color-signal);color:var(--color-on-signal);font-size:var(--text-m);line-height:1.3}',
  // Its script follows at once and shows it, or not: then nothing moves.
  '@media (scripting:enabled){.banner:not([data-ready]){display:none}}',
  '.banner>.inner{display:flex;gap:.5rem;align-items:center;min-block-size:var(--size-target)}',
  '.banner p{flex:1;min-inline-size:0;padding-block:.4rem}',
  '.banner a{margin-inline-end:.35rem;color:inherit;font-weight:700}',
  '.banner span{display:inline-block}',
  '.banner button{display:none;padding:0;margin-inline-end:-.9rem;background:none;color:inherit;inline-size:var(--size-target)}',
  '.banner[data-ready] button{display:inline-grid;place-items:center}',
  '.banner :focus-visible{outline-color:currentcolor;outline-offset:-3px}',
].join('');
