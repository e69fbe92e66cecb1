import { z } from 'zod';

/** The id of a source in `src/content/sources.yaml`. */
export const sourceId = () =>
  z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
    error: ({ input }) =>
      `"${String(input)}" is not the id of a source. Write it in lower-case letters, digits and hyphens, such as kubecon-eu-2027.`,
  });
