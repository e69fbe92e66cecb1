import { runChecks } from '../../../event-files/checks.ts';
import type { CheckContext } from '../../../event-files/checks/check.ts';
import type { Problem } from '../../../event-files/problem.ts';
import { readEventFile, type EventFile } from '../../../event-files/read-event-file.ts';
import { changeFile, type FieldEdit } from '../../forms/change-file.ts';
import { isError } from '../../questions/validate-draft.ts';
import type { Proposal } from './proposal.ts';

export interface Applied {
  /** The new texts of files, by path. */
  texts: Map<string, string>;
  /** The ids of proposals that a program can't write, with the reason. */
  refused: Map<string, string>;
}

/** What the source knows it by goes with the first change of it. */
function linkEdits({ data }: EventFile, proposals: readonly Proposal[]): FieldEdit[] {
  const inSessions = proposals.flatMap(({ link, edits }): FieldEdit[] => {
    const [list, index] = edits[0]?.path ?? [];
    const isKnown = link === undefined || list !== 'sessions' || typeof index !== 'number';
    if (isKnown || data?.sessions?.[index]?.source === link.key) return [];
    return [{ path: ['sessions', index, 'source'], value: link.key }];
  });
  const links = new Map(
    proposals.flatMap(({ link, edits }) =>
      link === undefined || edits[0]?.path[0] === 'sessions' ? [] : [[link.id, link] as const],
    ),
  );
  const before = data?.sources ?? [];
  const others = before.filter(({ id }) => !links.has(id));
  const isThere = ({ id, key }: { id: string; key: string }) => before.some((one) => one.id === id && one.key === key);
  const added = [...links.values()].filter((link) => !isThere(link));
  if (added.length === 0) return inSessions;
  const isReplaced = before.some(({ id }) => added.some((link) => link.id === id));
  if (isReplaced) return [...inSessions, { path: ['sources'], value: [...others, ...links.values()] }];
  return [
    ...inSessions,
    ...added.map((link, index): FieldEdit => ({ path: ['sources', before.length + index], value: { ...link } })),
  ];
}

function writeFileText(file: EventFile | undefined, proposals: readonly Proposal[], now: number): string | undefined {
  const text = proposals.find((proposal) => proposal.text !== undefined)?.text;
  if (file === undefined || text !== undefined) return text;
  // A new item goes after those that are there, in whatever order the proposals are.
  const edits = proposals.flatMap((proposal) => proposal.edits);
  return changeFile(file, [...edits, ...linkEdits(file, proposals)], now);
}

/** What has to be written together: dates with times, a city with its country; sessions one by one. */
const groupOf = ({ kind, id }: Proposal): string => (kind === 'session' || kind === 'recording' ? id : kind);

const nameOf = ({ file, rule, field, message }: Problem) => [file, rule, field, message].join('\n');

function listErrors(context: CheckContext, files: readonly EventFile[]): Problem[] {
  const own = files.flatMap(({ problems }) => problems);
  return [...own, ...runChecks({ ...context, files: [...files], previous: undefined })].filter(isError);
}

/**
 * Writes proposals into the texts of files: comments, order and body stay. What would bring an error to any file is left out.
 * @param now ms since the epoch
 */
export function applyProposals(context: CheckContext, proposals: readonly Proposal[], now: number): Applied {
  const applied: Applied = { texts: new Map(), refused: new Map() };
  const fileOf = new Map(context.files.map((file) => [file.file, file]));
  const writable = proposals.filter(({ byHand, edits, text }) => {
    return byHand === undefined && (edits.length > 0 || text !== undefined);
  });
  const byFile = Map.groupBy(writable, ({ file }) => file);
  for (const [file, some] of byFile) {
    if (!fileOf.has(file) || some.every(({ text }) => text === undefined)) continue;
    byFile.delete(file);
    for (const { id } of some) applied.refused.set(id, 'there is a file of that name already');
  }
  const known = new Set(listErrors(context, context.files).map(nameOf));
  const read = (texts: ReadonlyMap<string, string>): EventFile[] => {
    const changed = [...texts].map(([file, text]) => {
      const id = byFile.get(file)?.[0]?.eventId ?? '';
      return readEventFile(id, file, text);
    });
    return [...context.files.filter(({ file }) => !texts.has(file)), ...changed];
  };
  const findError = (texts: ReadonlyMap<string, string>) =>
    listErrors(context, read(texts)).find((problem) => !known.has(nameOf(problem)));
  const toTexts = (chosen: ReadonlyMap<string, readonly Proposal[]>) =>
    new Map(
      [...chosen].flatMap(([file, some]) => {
        const text = writeFileText(fileOf.get(file), some, now);
        return text === undefined ? [] : [[file, text] as const];
      }),
    );

  const all = toTexts(byFile);
  if (findError(all) === undefined) return { ...applied, texts: all };
  // One of them is the reason; what depends on each other is tried together.
  const chosen = new Map<string, readonly Proposal[]>();
  for (const [file, some] of byFile) {
    if (findError(toTexts(new Map([...chosen, [file, some]]))) === undefined) {
      chosen.set(file, some);
      continue;
    }
    for (const group of Map.groupBy(some, groupOf).values()) {
      const more = new Map([...chosen, [file, [...(chosen.get(file) ?? []), ...group]]]);
      const error = findError(toTexts(more));
      if (error === undefined) chosen.set(file, more.get(file) ?? []);
      else for (const { id } of group) applied.refused.set(id, error.message);
    }
  }
  return { ...applied, texts: toTexts(chosen) };
}
