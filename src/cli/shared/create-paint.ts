import { styleText } from 'node:util';
import { PLAIN, type Paint } from '../../event-files/format-report.ts';

type Format = Parameters<typeof styleText>[0];

/** The colors of reports on a terminal. @param isColored whether there are any */
export function createPaint(isColored: boolean): Paint {
  if (!isColored) return PLAIN;
  const inStyle = (format: Format) => (text: string) => styleText(format, text, { validateStream: false });
  return {
    heading: inStyle('bold'),
    place: inStyle(['bold', 'cyan']),
    error: inStyle(['bold', 'red']),
    warning: inStyle(['bold', 'yellow']),
    aside: inStyle('dim'),
  };
}

/** Whether a stream shows colors: a terminal's does, unless NO_COLOR or FORCE_COLOR say otherwise. */
export function showsColors(stream: NodeJS.WriteStream): boolean {
  return styleText('bold', 'x', { stream, validateStream: true }) !== 'x';
}
