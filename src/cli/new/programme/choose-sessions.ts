import type { Programme, ProgrammeSession } from '../../sources/programme/programme.ts';
import { quote } from '../../sources/source-text.ts';
import { matches } from '../ask-question.ts';
import { listNumbered, pick } from '../pick.ts';
import { toPrintable, type Prompter } from '../prompter.ts';
import { CannotAddError } from '../write-new-file.ts';
import { isAboutWords, mentionsWords } from './select-sessions.ts';

export interface SessionChoice {
  match: readonly string[];
  pick: readonly string[];
  all: boolean;
}

/** `2027-03-16 11:00  Project update (Ada Lovelace)`. */
function nameSession({ startsAt = 'not scheduled', title, speakers = [] }: ProgrammeSession): string {
  const by = speakers.length === 0 ? '' : ` (${speakers.join(', ')})`;
  return toPrintable(`${startsAt.replace('T', ' ')}  ${title}${by}`);
}

/** The sessions of a programme in the order in which they take place, by which they have their numbers. */
const inOrder = ({ sessions }: Programme) =>
  sessions.toSorted((a, b) => ((a.startsAt ?? '~') < (b.startsAt ?? '~') ? -1 : Number(a.startsAt !== b.startsAt)));

const MAX_MENTIONS = 10;

function describeMentions(sessions: readonly ProgrammeSession[], words: readonly string[]): string[] {
  const others = sessions.filter((session) => words.some((one) => mentionsWords(session, one)));
  const only = others.filter((session) => !words.some((one) => isAboutWords(session, one)));
  if (only.length === 0) return [];
  const named = only.slice(0, MAX_MENTIONS).map(({ key, title }) => `${quote(title)} (--pick ${key})`);
  const more = only.length > MAX_MENTIONS ? ` and ${String(only.length - MAX_MENTIONS)} more` : '';
  return [`Only the abstract of these has such words, so they were left out: ${named.join(', ')}${more}.`];
}

/** What options choose of a programme; `undefined` where they choose nothing. @throws CannotAddError if nothing is as they say */
function chooseByOptions(sessions: readonly ProgrammeSession[], choice: SessionChoice) {
  if (choice.all) return { chosen: [...sessions], notes: [] };
  if (choice.match.length === 0 && choice.pick.length === 0) return undefined;
  const picked = pick(sessions, choice.pick);
  if (picked.unknown.length > 0) {
    throw new CannotAddError(`--pick: the programme has no session ${picked.unknown.map(quote).join(', ')}.`);
  }
  const chosen = sessions.filter(
    (session) => picked.chosen.includes(session) || choice.match.some((words) => isAboutWords(session, words)),
  );
  const notes = describeMentions(
    sessions.filter((session) => !chosen.includes(session)),
    choice.match,
  );
  if (chosen.length === 0) {
    const none = `--match: none of ${String(sessions.length)} sessions has ${choice.match.map(quote).join(' or ')} in its title, speakers or track.`;
    throw new CannotAddError([none, ...notes].join(' '));
  }
  return { chosen, notes };
}

/** The sessions that options choose. @throws CannotAddError with a list to choose from, where they choose nothing */
export function chooseWithoutAsking(programme: Programme, choice: SessionChoice) {
  const sessions = inOrder(programme);
  const chosen = chooseByOptions(sessions, choice);
  if (chosen !== undefined) return chosen;
  const list = listNumbered(sessions.map(nameSession), 'Find them with --match.');
  throw new CannotAddError(
    `--programme: it has ${String(sessions.length)} sessions. Choose with --match and words, such as --match OpenTelemetry; with --pick and a number; or take --all.\n${list}`,
  );
}

/** The sessions that an author chooses, one by one, of those that options choose, or of all. */
export async function chooseByAsking(programme: Programme, choice: SessionChoice, prompter: Prompter) {
  const sessions = inOrder(programme);
  const found = chooseByOptions(sessions, choice);
  const offered = found?.chosen ?? sessions;
  const days = new Set(offered.map(({ startsAt }) => startsAt?.slice(0, 10)));
  const values = await prompter.searchSeveral({
    message: `Which sessions? ${String(offered.length)} on ${String(days.size)} days. Type words to search; Tab selects, Enter continues`,
    options: offered.map((session, index) => ({ value: String(index), label: nameSession(session) })),
    filter: matches,
    ...(found !== undefined && { initialValues: offered.map((_, index) => String(index)) }),
  });
  return { chosen: offered.filter((_, index) => values.includes(String(index))), notes: found?.notes ?? [] };
}
