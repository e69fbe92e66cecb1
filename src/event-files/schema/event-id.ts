import { z } from 'zod';

/** The id of an event: its file's path without the ending. */
export const eventId = () =>
  z.string().regex(/^\d{4}\/[a-z0-9]+(-[a-z0-9]+)*$/, {
    error: ({ input }) =>
      `"${String(input)}" is not the id of an event. Write year and name as in its path, such as 2027/kubecon-eu.`,
  });
