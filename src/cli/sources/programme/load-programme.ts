import { loadSource } from '../load-source.ts';
import type { Programme } from './programme.ts';
import { readProgramme } from './read-programme.ts';

/** Loads the programme of a conference from a file or a URL, with its times in a zone. @throws SourceError if it can't be read */
export async function loadProgramme(source: string, timeZone: string): Promise<Programme> {
  const { text, url } = await loadSource(source);
  return readProgramme(text, { timeZone, url });
}
