declare namespace App {
  interface Locals {
    /** The instant that the answer is about, ms since the epoch. */
    now: number;
    /** The next instant (ms) at which the banner over the page may be another one. */
    nextBannerChange?: number;
  }
}

interface ImportMetaEnv {
  /** What `src/components/site/banner-script.ts` says, to the letter, since the content security policy has its hash. */
  readonly BANNER_SCRIPT: string;
}
