import { descriptionAt, fieldsAt, kindAt, type FieldKind } from '../../event-files/fields-at.ts';
import type { AnswerPath } from '../questions/draft.ts';

/** An answer that can be given on the command line. */
export interface Flag {
  /** Without its dashes: `start-date`, `cfp-closes`. */
  name: string;
  path: AnswerPath;
  kind: FieldKind;
  /** What the schema says about the field. */
  description: string;
}

/** Groups whose fields are called by their own names: an event has one city. */
const UNNAMED_GROUPS: readonly PropertyKey[] = ['location'];

function toName(path: AnswerPath): string {
  return path
    .filter((key) => !UNNAMED_GROUPS.includes(key))
    .map((key) => String(key).replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`))
    .join('-');
}

function flagsAt(path: AnswerPath): Flag[] {
  const kind = kindAt(path);
  if (kind === undefined) return [];
  if (kind === 'group') return fieldsAt(path).flatMap((field) => flagsAt([...path, field]));
  return [{ name: toName(path), path, kind, description: descriptionAt(path) ?? '' }];
}

/** Every field of an event as a flag, in the order in which a tidy file has them. */
export function listFlags(): Flag[] {
  return fieldsAt([]).flatMap((field) => flagsAt([field]));
}
