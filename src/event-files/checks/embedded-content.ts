import type { BodyImage } from '../body/body-content.ts';
import { checkSitePath, toSitePath } from '../links/check-site-path.ts';
import type { EventFile } from '../read-event-file.ts';
import { checkEach, problemAtOffset, type CheckContext } from './check.ts';

function nameOf(url: string): string {
  const path = url.replace(/[?#].*$/, '');
  return /(?:^|\/)([\w.-]+\.\w+)$/.exec(path)?.[1] ?? 'picture.png';
}

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
  const problem = context.site === undefined ? undefined : checkSitePath(path, context, false);
  return problem?.severity === 'error' ? `${problem.message} Images belong in public/.` : undefined;
}

export const noExternalResources = checkEach('no-external-resources', (file, context) =>
  file.content.images.flatMap((image) => {
    const problem = checkImage(image, file, context);
    return problem === undefined ? [] : problemAtOffset(file, image.urlOffset, problem);
  }),
);

export const requireAltText = checkEach('require-alt-text', (file) =>
  file.content.images
    .filter(({ hasAlt }) => !hasAlt)
    .map(({ offset, isTag }) => {
      const fix = isTag
        ? 'Add alt="…", or alt="" if it is only decoration.'
        : 'Write it between the brackets: ![…](…).';
      return problemAtOffset(file, offset, `This image needs alternative text, for people who can't see it. ${fix}`);
    }),
);
