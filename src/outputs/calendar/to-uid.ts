import type { CommunityEvent } from '../../events/community-event.ts';

/**
 * The `UID` of an event (RFC 7986 §5.3): that in its file, or its first id and the site's host. It stays when the event is renamed.
 * @param part what of it, such as `cfp`; parts have identities of their own
 */
export function toUid({ id, data }: CommunityEvent, host: string, part?: string): string {
  const uid = data.uid ?? `${data.formerIds?.[0] ?? id}@${host}`;
  return part === undefined ? uid : `${part}:${uid}`;
}
