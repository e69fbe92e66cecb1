import { readSiteSetting } from '../shared/read-site-setting.ts';
import { UsageError } from '../shared/usage-error.ts';
import { showInvisible } from './markdown.ts';

/** Where the site will be, with its base; on this machine, while nobody says it. @throws UsageError */
export function readSiteUrl(env: NodeJS.ProcessEnv): string {
  const { SITE_URL = '' } = env;
  const origin = SITE_URL || 'http://localhost:4321';
  const url = readSiteSetting({ ...env, SITE_URL: origin });
  if (url === undefined) {
    throw new UsageError(`SITE_URL is "${showInvisible(origin)}". Write a complete URL, such as https://example.org.`);
  }
  return url;
}
