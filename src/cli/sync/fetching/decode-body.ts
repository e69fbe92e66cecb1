import { decodeText } from '../../../event-files/reading/decode-text.ts';
import { SourceError } from '../../sources/found.ts';
import { nameFormat } from '../../sources/name-format.ts';
import { unfoldOctets } from '../../sources/calendar/unfold-octets.ts';

/** The text of a source. @throws SourceError if it isn't one, or not in UTF-8 */
export function decodeBody(body: Buffer): string {
  if (body.length === 0) throw new SourceError('It is empty.');
  const bytes = unfoldOctets(body);
  const [format] = nameFormat(bytes)?.split('. ') ?? [];
  if (format !== undefined) throw new SourceError(`It is ${format.replace(/\.$/, '')}.`);
  const { text, problem } = decodeText(bytes);
  const content = text.replace(/^\uFEFF/, '');
  // In a calendar, what isn't UTF-8 costs one property.
  if (problem !== undefined && !/^BEGIN:VCALENDAR/i.test(content)) throw new SourceError("It isn't UTF-8.");
  return content;
}
