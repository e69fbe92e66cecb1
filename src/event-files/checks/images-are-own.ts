import type { BodyImage } from '../body/body-content.ts';
import { faultOfPath, toSitePath } from '../find-site-path.ts';
import { listSitePaths } from '../list-site-paths.ts';
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
function faultOf({ url }: BodyImage, file: EventFile, context: CheckContext): string | undefined {
  if (url === undefined || /^data:image\//i.test(url)) return undefined;
  const path = toSitePath(url, file.id, context.site?.address);
  if (path === undefined) {
    return `The site shows no images of other hosts. Put the file into public/ and write its path from there: /${nameOf(url)}`;
  }
  if (!url.startsWith('/') && !URL.canParse(url)) {
    return `Put the image into public/ and write its path from there, beginning with a slash: /${nameOf(url)}`;
  }
  if (path.startsWith('/public/')) return `Write the path from public/ on: ${path.slice('/public'.length)}`;
  const fault = context.site === undefined ? undefined : faultOfPath(path, listSitePaths(context), false);
  return fault?.severity === 'error' ? `${fault.message} Images lie in public/.` : undefined;
}

export const imagesAreOwn: Check = {
  name: 'images-are-own',
  check(context) {
    const { files } = context;
    return files.flatMap((file) => [
      ...file.content.images.flatMap((image) => {
        const fault = faultOf(image, file, context);
        return fault === undefined ? [] : problemAtOffset(file, image.urlOffset, fault);
      }),
      ...file.content.tags.flatMap(({ name, offset }) =>
        BLOCKED.test(name)
          ? problemAtOffset(
              file,
              offset,
              `Browsers don't load <${name}> on this site. Take it out, and link to what it shows.`,
            )
          : [],
      ),
    ]);
  },
};
