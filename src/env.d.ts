declare namespace App {
  interface Locals {
    /** The instant that the answer is about, ms since the epoch. */
    now: number;
    /** The next instant (ms) at which the banner over the page may be another one. */
    nextBannerChange?: number;
    strings: import('./strings/strings.ts').Strings;
    /** The page's language, BCP 47: how dates, numbers and names of countries are written. */
    locale: string;
  }
}

interface ImportMetaEnv {
  /** Whether this build has the pseudo-locales, which are for tests and development. */
  /** The prefixes of the languages of the build, that of English being empty. */
  readonly LANGUAGE_PREFIXES: readonly string[] | undefined;
  /** What `src/components/site/banner-script.ts` says, to the letter, since the content security policy has its hash. */
  readonly BANNER_SCRIPT: string;
  /** What telemetry says the server is, from `package.json`. */
  readonly SERVICE_NAME: string;
  readonly SERVICE_VERSION: string;
}
