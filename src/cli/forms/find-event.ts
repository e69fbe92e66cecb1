import type { EventFile } from '../../event-files/read-event-file.ts';
import { suggest } from '../../event-files/suggest.ts';

/** `2027/kubecon-eu` out of the address of a page or a file, or as it is. */
function readId(text: string): string {
  const [address = ''] = text.trim().toLowerCase().split(/[?#]/, 1);
  const parts = address.split('/').filter((part) => part !== '');
  return parts
    .slice(-2)
    .join('/')
    .replace(/\.(?:mdx|md|ics|json|png)$/, '');
}

/** The event that someone means by its address or id, also a former one. */
export function findEvent(text: string, files: readonly EventFile[]): EventFile | undefined {
  const id = readId(text);
  return files.find((file) => file.id === id) ?? files.find(({ fields }) => fields.formerIds?.includes(id) === true);
}

/** What to say of an answer that means no event. */
export function askForEvent(text: string, files: readonly EventFile[]): string {
  const suggestion = suggest(
    readId(text),
    files.map(({ id }) => id),
  );
  return `"${text}" is no event of this site. ${suggestion === '' ? "Copy the address of the event's page." : suggestion}`;
}
