import { isNode, textOf, valuesOf, type Node } from '../../sources/json-ld/find-json-ld-event.ts';
import { SourceError } from '../../sources/found.ts';
import { parseXml, type XmlElement } from '../../sources/programme/parse-xml.ts';
import { splitSpeakers } from '../../sources/programme/split-speakers.ts';
import { parseJson } from '../../sources/read-page.ts';
import { toLine } from '../../sources/source-text.ts';
import { excerptOf } from './excerpt.ts';
import type { KindReader, ReadEntry } from './reading.ts';

interface Video {
  id: string | undefined;
  title: string | undefined;
  published: string | undefined;
}

/** What is left in a playlist of a video that can't be watched. */
const HIDDEN = /^(?:private|deleted) video$/i;

const childOf = ({ children }: XmlElement, name: string) => children.find((child) => child.name === name);

/** The entries of a feed (Atom). @throws SourceError if it is none */
function readFeed(xml: string): Video[] {
  const feed = parseXml(xml);
  if (feed.name !== 'feed') throw new SourceError("It isn't a feed of YouTube.");
  return feed.children
    .filter(({ name }) => name === 'entry')
    .map((entry) => {
      const text = (name: string) => toLine(childOf(entry, name)?.text);
      return { id: text('yt:videoId'), title: text('title'), published: text('published') };
    });
}

/** A video of the API's `playlistItems`, `search` or `videos`, or of a list that yt-dlp has written. */
function readItem(item: Node): Video {
  const snippet = isNode(item.snippet) ? item.snippet : {};
  const resource = isNode(snippet.resourceId) ? snippet.resourceId : isNode(item.id) ? item.id : {};
  const content = isNode(item.contentDetails) ? item.contentDetails : {};
  const id = resource.videoId ?? content.videoId ?? item.id;
  return {
    id: typeof id === 'string' ? id : undefined,
    title: toLine(textOf(snippet.title ?? item.title)),
    published: toLine(textOf(content.videoPublishedAt ?? snippet.publishedAt)),
  };
}

/** The videos in an answer of YouTube's API, or in several. @throws SourceError */
function readAnswer(json: string): Video[] {
  const document = parseJson(json);
  if (document === undefined) throw new SourceError("It isn't valid JSON.");
  const lists = valuesOf(document)
    .filter(isNode)
    .map(({ items, entries }) => items ?? entries);
  if (lists.length === 0 || !lists.every(Array.isArray)) {
    throw new SourceError("It isn't an answer of YouTube's API: it has no items.");
  }
  return valuesOf(lists).filter(isNode).map(readItem);
}

const VIDEO_ID = /^[\w-]{6,20}$/;

function toEntry({ id = '', title = '', published }: Video): ReadEntry[] {
  if (!VIDEO_ID.test(id) || title === '' || HIDDEN.test(title)) return [];
  const recording = `https://www.youtube.com/watch?v=${id}`;
  const split = splitSpeakers(title);
  return [
    {
      key: id,
      keyIsStable: true,
      url: recording,
      title: split?.title ?? title,
      ...(split && { fullTitle: title }),
      values: {},
      session: { title: split?.title ?? title, ...(split && { speakers: split.speakers }), recording },
      excerpt: excerptOf({ title, videoId: id, published }, ['title', 'videoId', 'published']),
      notes: [],
    },
  ];
}

/** A playlist's or channel's feed or API answer, as a file: YouTube's `robots.txt` doesn't let programs fetch feeds. */
export const youtube: KindReader = {
  accept: '',
  mediaTypes: /^$/,
  name: "a feed or an answer of YouTube's API",
  read(texts) {
    const entries = texts.flatMap(({ text }) => {
      const videos = /^\s*[{[]/.test(text) ? readAnswer(text) : readFeed(text);
      return videos.flatMap(toEntry);
    });
    return { entries: [...new Map(entries.map((entry) => [entry.key, entry])).values()] };
  },
};
