import { styleText } from 'node:util';
import { PLAIN, type Paint } from '../../event-files/reporting/paint.ts';

type Format = Parameters<typeof styleText>[0];

/** The colours of reports on a terminal. @param isColoured whether there are any */
export function createPaint(isColoured: boolean): Paint {
  if (!isColoured) return PLAIN;
  const inStyle = (format: Format) => (text: string) => styleText(format, text, { validateStream: false });
  return {
    heading: inStyle('bold'),
    place: inStyle(['bold', 'cyan']),
    error: inStyle(['bold', 'red']),
    warning: inStyle(['bold', 'yellow']),
    aside: inStyle('dim'),
  };
}

/** Whether a stream shows colours: a terminal's does, unless NO_COLOR or FORCE_COLOR say otherwise. */
export function showsColours(stream: NodeJS.WriteStream): boolean {
  return styleText('bold', 'x', { stream, validateStream: true }) !== 'x';
}
