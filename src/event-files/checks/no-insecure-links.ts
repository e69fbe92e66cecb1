import { listUrls } from '../links/list-urls.ts';
import { problemAt, problemAtOffset, type Check } from './check.ts';

const UNENCRYPTED = /^(?:http:)?\/\//i;

const toHttps = (url: string) => url.replace(UNENCRYPTED, 'https://');

export const noInsecureLinks: Check = {
  name: 'no-insecure-links',
  check: ({ files }) =>
    files.flatMap((file) => [
      ...listUrls(file).flatMap(({ path, url }) =>
        UNENCRYPTED.test(url)
          ? problemAt(file, path, `isn't encrypted. Write ${toHttps(url)} if that works as well.`, 'warning')
          : [],
      ),
      ...file.content.links.flatMap(({ url, offset }) =>
        UNENCRYPTED.test(url)
          ? problemAtOffset(
              file,
              offset,
              `This link isn't encrypted. Write ${toHttps(url)} if that works as well.`,
              'warning',
            )
          : [],
      ),
    ]),
};
