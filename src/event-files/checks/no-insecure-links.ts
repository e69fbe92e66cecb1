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
          ? problemAt(file, path, `is not encrypted. Write ${toHttps(url)} if that opens as well.`, 'warning')
          : [],
      ),
      ...file.content.links.flatMap(({ url, offset }) =>
        UNENCRYPTED.test(url)
          ? problemAtOffset(
              file,
              offset,
              `This link is not encrypted. Write ${toHttps(url)} if that opens as well.`,
              'warning',
            )
          : [],
      ),
    ]),
};
