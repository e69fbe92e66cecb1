import { z } from 'zod';
import { session } from '../../event-files/schema/groups.ts';

const instant = (description: string) => z.iso.datetime().describe(`${description} Example: 2027-03-16T10:00:00Z`);

/** A talk as data: what the event's file says of the session, and of which event it is. */
export const talkRecordSchema = z.strictObject({
  ...session.shape,
  id: z.string().describe('Which session it is, among those of its event. Example: sampling-without-tears'),
  startInstant: instant('The instant of its start.'),
  endInstant: instant('The first instant at which it is over.'),
  event: z
    .strictObject({
      id: z.string().describe('Which event it is: year and name. Example: 2027/kubecon-eu'),
      title: z.string().describe('Its title. Example: KubeCon + CloudNativeCon Europe 2027'),
      page: z.url().describe('Its page on this site. Example: https://example.org/events/2027/kubecon-eu/'),
      recordings: z
        .array(z.strictObject({ label: z.string(), url: z.url() }))
        .optional()
        .describe('Recordings of the event as a whole. Example: [{ label: All talks, url: https://example.org/ }]'),
    })
    .describe('The event at which it is. Example: id, title and page'),
});

export type TalkRecord = z.output<typeof talkRecordSchema>;
