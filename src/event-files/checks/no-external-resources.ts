import type { BodyImage } from '../body/body-content.ts';
import { checkSitePath, toSitePath } from '../links/check-site-path.ts';
import { listSitePaths } from '../links/list-site-paths.ts';
import type { EventFile } from '../read-event-file.ts';
import { problemAtOffset, type Check, type CheckContext } from './check.ts';

/** What the security policy of the site keeps browsers from loading, wherever it is from. */
const BLOCKED = /^(?:audio|base|embed|iframe|meta|object|script|style|video)$/i;

function nameOf(url: string): string {
  const name =
    url
      .replace(/[?#].*$/, '')
      .split('/')
      .at(-1) ?? '';
  return /^[\w.-]+\.\w+$/.test(name) ? name : 'picture.png';
}

/** What is wrong with where an image is, if anything is. */
function checkImage({ url }: BodyImage, file: EventFile, context: CheckContext): string | undefined {
  if (url === undefined || /^data:image\//i.test(url)) return undefined;
  const path = toSitePath(url, file.id, context.site?.url);
  if (path === undefined) {
    return `The site doesn't show images from other hosts. Put the file into public/ and write its path from there: /${nameOf(url)}`;
  }
  if (!url.startsWith('/') && !URL.canParse(url)) {
    return `Put the image into public/ and write its path from there, beginning with a slash: /${nameOf(url)}`;
  }
  if (path.startsWith('/public/')) return `Leave public/ out of the path: ${path.slice('/public'.length)}`;
  const problem = context.site === undefined ? undefined : checkSitePath(path, listSitePaths(context), false);
  return problem?.severity === 'error' ? `${problem.message} Images belong in public/.` : undefined;
}

export const noExternalResources: Check = {
  name: 'no-external-resources',
  check(context) {
    const { files } = context;
    return files.flatMap((file) => [
      ...file.content.images.flatMap((image) => {
        const problem = checkImage(image, file, context);
        return problem === undefined ? [] : problemAtOffset(file, image.urlOffset, problem);
      }),
      ...file.content.tags.flatMap(({ name, offset }) =>
        BLOCKED.test(name)
          ? problemAtOffset(
              file,
              offset,
              `Browsers don't load <${name}> on this site. Remove it, and link to its content.`,
            )
          : [],
      ),
    ]);
  },
};
