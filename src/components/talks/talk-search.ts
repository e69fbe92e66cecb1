/**
 * In a static build: searches the talks for what the URL asks. The rows are those of the pages of all years, fetched when something is asked;
 * the matcher is the server's.
 */
import { PAGE_SIZE } from '../../events/filters/list-query.ts';
import {
  createTalkMatcher,
  listTalkTerms,
  parseTalkQuery,
  serializeTalkQuery,
  toSpeakerKey,
  type TalkFacets,
  type TalkQuery,
} from '../../events/talks/talk-filters.ts';
import { formatPlural } from '../../strings/format-message.ts';
import { showPageLinks } from '../archive/show-page-links.ts';
import { fillForm } from '../filters/filter-form.ts';
import { loadSearchIndex, type LoadedIndex } from '../filters/search-index.ts';
import '../live/keep-current.ts';
import { readAttribute, selectAll, selectorOf } from '../live/page-attributes.ts';
import { pageMessages, showIgnored } from '../live/page-messages.ts';

/** A talk, or without a row the recordings of its event. */
interface Found {
  group: HTMLElement;
  row?: HTMLElement;
}

/** The groups of a year's page. */
async function fetchGroups({ href }: HTMLAnchorElement): Promise<HTMLElement[]> {
  const page = new DOMParser().parseFromString(await (await fetch(href)).text(), 'text/html');
  return selectAll('talkEvent', page);
}

/** What filters compare with in a row, as `listTalks` has it on the server. */
function readTalkFacets({ group, row }: Found, { talks }: LoadedIndex): TalkFacets {
  const id = row ? readAttribute(row, 'talk') : readAttribute(group, 'talkEvent');
  return {
    words: talks.get(id ?? '')?.words ?? '',
    kind: row ? (readAttribute(row, 'kind') ?? '') : '',
    speakers: row
      ? selectAll('speaker', row)
          .map(({ textContent }) => toSpeakerKey(textContent))
          .join('\n')
      : '',
    recording: row === undefined || readAttribute(row, 'recording') !== undefined ? 'yes' : '',
  };
}

async function findTalks(box: HTMLElement, { filter }: TalkQuery): Promise<Found[]> {
  const years = document.querySelectorAll<HTMLAnchorElement>(`${selectorOf('years')} a`);
  const [index, ...groups] = await Promise.all([
    loadSearchIndex(box, 'wholeIndex'),
    ...[...years].map(async (year) => await fetchGroups(year)),
  ]);
  const matches = createTalkMatcher(filter);
  return groups
    .flat()
    .flatMap((group): Found[] => {
      const hasRecordings = index.talks.has(readAttribute(group, 'talkEvent') ?? '');
      const rows = selectAll('talk', group).map((row) => ({ group, row }));
      return hasRecordings ? [{ group }, ...rows] : rows;
    })
    .filter((found) => matches(readTalkFacets(found, index)));
}

function showPage(box: HTMLElement, { filter, page }: TalkQuery, found: readonly Found[]): void {
  const pages = Math.max(1, Math.ceil(found.length / PAGE_SIZE));
  const shown = Math.min(page, pages);
  const groups = Map.groupBy(found.slice((shown - 1) * PAGE_SIZE, shown * PAGE_SIZE), ({ group }) => group);
  for (const [group, some] of groups) {
    group.querySelector('ol')?.replaceChildren(...some.flatMap(({ row }) => row ?? []));
  }
  box.querySelector('div')?.replaceChildren(...groups.keys());
  const hrefOf = (target: number) => location.pathname + serializeTalkQuery({ filter, page: target });
  showPageLinks(box, { page: shown, pages, hrefOf });
}

async function answer(box: HTMLElement, query: TalkQuery): Promise<void> {
  const heading = box.querySelector('h2');
  try {
    const found = await findTalks(box, query);
    const { talkCount, recordingsOf } = pageMessages();
    const hasRecordings = query.filter.recording !== undefined;
    const count = hasRecordings ? found.length : found.filter(({ row }) => row !== undefined).length;
    const message = hasRecordings ? recordingsOf : talkCount;
    heading?.replaceChildren(formatPlural(message, { count }, document.documentElement.lang));
    showPage(box, query, found);
    document.dispatchEvent(new Event('rows-changed'));
  } catch {
    heading?.replaceChildren(pageMessages().talksFailed);
  }
  box.hidden = false;
  for (const latest of selectAll('latestTalks')) latest.hidden = true;
  heading?.focus();
}

const [box] = selectAll('talkResult');
const [form] = selectAll<HTMLFormElement>('talkForm');
if (box && form && location.search !== '' && readAttribute(document.documentElement, 'prerendered') !== undefined) {
  const parameters = new URLSearchParams(location.search);
  const query = parseTalkQuery(parameters);
  fillForm(form, parameters);
  showIgnored(query.ignored);
  if (listTalkTerms(query.filter).length > 0) void answer(box, query);
}
