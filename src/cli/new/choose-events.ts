import type { EventDraft } from '../sources/draft/finish-draft.ts';
import type { SeveralEventsError, SourceEvent } from '../sources/several-events.ts';
import { quote } from '../sources/source-text.ts';
import { matches } from './ask-question.ts';
import { listNumbered, pick } from './pick.ts';
import { BackError, toPrintable, type Prompter } from './prompter.ts';
import { CannotAddError } from './write-new-file.ts';

/** What a source says of one of its events. */
export interface ChosenEvent {
  name: string;
  draft: EventDraft;
}

const nameWithDay = ({ day, name }: SourceEvent) => toPrintable(`${(day ?? '').padEnd(10)}  ${name}`);

const nameWithKey = (event: SourceEvent) =>
  `${nameWithDay(event)}${event.key === '' ? '' : `  (${toPrintable(event.key)})`}`;

/**
 * The events that an author, or options, choose of those that a source has.
 * @param prompter absent where nothing is asked @throws CannotAddError if an event isn't there, or none was chosen: with a list of them
 */
export async function chooseEvents(
  { events }: SeveralEventsError,
  choice: { pick: readonly string[]; all: boolean },
  prompter: Prompter | undefined,
): Promise<ChosenEvent[]> {
  const read = (chosen: readonly SourceEvent[]) => chosen.map((event) => ({ name: event.name, draft: event.read() }));
  if (choice.all) return read(events);
  if (choice.pick.length > 0) {
    const { chosen, unknown } = pick(events, choice.pick);
    if (unknown.length === 0) return read(chosen);
    throw new CannotAddError(
      `--pick: the source has no event ${unknown.map(quote).join(', ')}. It has ${String(events.length)}:\n${listNumbered(events.map(nameWithKey), '')}`,
    );
  }
  if (prompter === undefined) {
    throw new CannotAddError(
      `--from: it has ${String(events.length)} events. Choose one with --pick and its number or UID, or take --all, one file each:\n${listNumbered(events.map(nameWithKey), '')}`,
    );
  }
  const ask = (): Promise<string> =>
    prompter
      .search({
        message: `It has ${String(events.length)} events. Which one? Type words to search`,
        options: events.map((event, index) => ({ value: String(index), label: nameWithDay(event) })),
        filter: matches,
        validate: () => undefined,
      })
      .catch((error: unknown) => {
        // It is the first question.
        if (error instanceof BackError) return ask();
        throw error;
      });
  const chosen = await ask();
  return read(events.filter((_, index) => String(index) === chosen));
}
