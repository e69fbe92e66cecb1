import { SESSION_KINDS } from '../event-data.ts';
import { PAGE_PARAMETER, parseParameters, type Parameter } from '../filters/parse-parameters.ts';
import { SEARCH_TEXT } from '../filters/search-text.ts';
import { createWordTest, searchWords } from '../filters/search-words.ts';

interface TalkFilter extends Parameter {
  facet: string;
  /** @returns whether a facet has what is asked */
  createTest: (values: readonly string[]) => (facet: string) => boolean;
  /** What can be asked for, in a line for whoever writes a program. */
  description: string;
}

const hasOne = (values: readonly string[]) => (facet: string) => values.includes(facet);

/** A name as names are compared, however it is written. */
export const toSpeakerKey = (name: string): string => searchWords(name).join(' ');

/** What the list of talks can be filtered by, in the order of URLs, on the server and in the browser. */
const TALK_FILTERS = {
  q: {
    facet: 'words',
    ...SEARCH_TEXT,
    createTest: (values) => createWordTest(values.join(' ')),
    description: 'words, up to 100 characters',
  },
  kind: {
    facet: 'kind',
    isValid: (value) => SESSION_KINDS.some((kind) => kind === value),
    createTest: hasOne,
    most: SESSION_KINDS.length,
    description: SESSION_KINDS.join(', '),
  },
  speaker: {
    facet: 'speakers',
    ...SEARCH_TEXT,
    createTest: ([name = '']) => {
      const key = toSpeakerKey(name);
      return (facet) => facet.split('\n').includes(key);
    },
    description: 'the name of a speaker',
  },
  recording: { facet: 'recording', isValid: (value) => value === 'yes', createTest: hasOne, description: 'yes' },
} as const satisfies Record<string, TalkFilter>;

export type TalkFilterName = keyof typeof TALK_FILTERS;
export const TALK_FILTER_NAMES = Object.keys(TALK_FILTERS) as TalkFilterName[];

/** What filters compare with in a talk: the keys of its speakers in lines, `yes` where there is a recording. */
export type TalkFacets = Readonly<Record<(typeof TALK_FILTERS)[TalkFilterName]['facet'], string>>;

/** What is asked for: within a name any of its values will do, and all names must agree. */
export type TalkFilterValues = Readonly<Partial<Record<TalkFilterName, readonly string[]>>>;

export interface TalkQuery {
  filter: TalkFilterValues;
  page: number;
}

const PARAMETERS = new Map<string, Parameter>([...Object.entries(TALK_FILTERS), ['page', PAGE_PARAMETER]]);

/** Parses the query of the list of talks. `ignored` has what means nothing there, as `name=value`. */
export function parseTalkQuery(query: URLSearchParams): TalkQuery & { ignored: string[] } {
  const { read, ignored } = parseParameters(query, PARAMETERS);
  const filter = Object.fromEntries(
    TALK_FILTER_NAMES.filter((name) => read.has(name)).map((name) => [name, [...(read.get(name) ?? [])].sort()]),
  );
  return { filter, page: Number([...(read.get('page') ?? ['1'])][0]), ignored };
}

/** The terms of a filter, in the order in which URLs have them. */
export const listTalkTerms = (filter: TalkFilterValues) =>
  TALK_FILTER_NAMES.flatMap((name) => (filter[name] ?? []).map((value) => ({ name, value })));

export const withoutTalkTerm = (
  filter: TalkFilterValues,
  term: { name: TalkFilterName; value: string },
): TalkFilterValues => ({ ...filter, [term.name]: (filter[term.name] ?? []).filter((value) => value !== term.value) });

/** The one way to write a query: terms in their order, nothing empty and no default. */
export function serializeTalkQuery({ filter, page = 1 }: Partial<TalkQuery> & Pick<TalkQuery, 'filter'>): string {
  const query = new URLSearchParams(listTalkTerms(filter).map(({ name, value }) => [name, value]));
  if (page > 1) query.set('page', String(page));
  return query.size === 0 ? '' : `?${query.toString()}`;
}

/** The one rule of which talks a filter lets through, for the server and for the script of a static build. */
export function createTalkMatcher(filter: TalkFilterValues): (facets: TalkFacets) => boolean {
  const tests = TALK_FILTER_NAMES.flatMap((name) => {
    const { facet, createTest } = TALK_FILTERS[name];
    const values = filter[name] ?? [];
    return values.length === 0 ? [] : [{ facet, test: createTest(values) }];
  });
  return (facets) => tests.every(({ facet, test }) => test(facets[facet]));
}

/** Parses the query of the data. A value that means nothing is an error, since programs show no notice; unknown names are left alone. */
export function parseTalkFeedQuery(query: URLSearchParams): { filter: TalkFilterValues } | { error: string } {
  const { filter, ignored } = parseTalkQuery(query);
  const wrong = ignored.filter((part) => TALK_FILTER_NAMES.some((name) => part.startsWith(`${name}=`)));
  if (wrong.length === 0) return { filter };
  const shown = wrong.slice(0, 5).map((part) => (part.length > 80 ? `${part.slice(0, 80)}…` : part));
  const allowed = TALK_FILTER_NAMES.map((name) => `- ${name}: ${TALK_FILTERS[name].description}`);
  return {
    error: `Not understood in this URL: ${shown.join(', ')}.\n\nAllowed parameters (kind more than once):\n${allowed.join('\n')}\n`,
  };
}
