import type { CheckContext } from '../../event-files/checks/check.ts';
import type { SiteFiles } from '../../event-files/links/list-site-paths.ts';
import { SITE_FOLDERS, type EventFiles } from '../../event-files/read-event-files.ts';
import type { EventFile } from '../../event-files/read-event-file.ts';
import type { EventTypeFile } from '../../event-files/read-event-types.ts';
import type { FileChange } from '../shared/list-changed-files.ts';

/** The files that have been changed or deleted since, as they were. */
export interface PreviousFiles {
  files: readonly EventFile[];
  types: readonly EventTypeFile[];
}

type Changed = ReadonlyMap<string, FileChange>;

function restoreNames(names: readonly string[], folder: string, changed: Changed): string[] {
  const pathOf = (name: string) => `${folder}/${name}`;
  const deleted = [...changed].filter(([file, kind]) => kind === 'deleted' && file.startsWith(pathOf('')));
  return [
    ...names.filter((name) => changed.get(pathOf(name)) !== 'added'),
    ...deleted.map(([file]) => file.slice(pathOf('').length)),
  ];
}

function restoreSite(site: SiteFiles, changed: Changed): SiteFiles {
  const restored = Object.entries(SITE_FOLDERS).map(([name, folder]) => [
    name,
    restoreNames(site[name as keyof typeof SITE_FOLDERS], folder, changed),
  ]);
  return { ...site, ...(Object.fromEntries(restored) as Partial<SiteFiles>) };
}

/**
 * What checks could look at before some changes: what is unchanged, and the rest as it was.
 * @param changed what has become of files since, by path
 */
export function restoreContext(
  { files, types, context }: EventFiles,
  previous: PreviousFiles,
  changed: Changed,
): CheckContext {
  const isUnchanged = ({ file }: { file: string }) => !changed.has(file);
  const typesBefore = [...types.filter(isUnchanged), ...previous.types];
  return {
    files: [...files.filter(isUnchanged), ...previous.files],
    typeIds: [...new Set(typesBefore.map(({ id }) => id))],
    ...(context.site !== undefined && { site: restoreSite(context.site, changed) }),
  };
}
