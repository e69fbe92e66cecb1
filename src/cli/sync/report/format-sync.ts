import { count, PLAIN, toVisible, type Paint } from '../../../event-files/format-report.ts';
import type { Proposal } from '../proposals/proposal.ts';
import { describeValues, type SyncResult, type UnavailableNote } from './sync-result.ts';

const MAX_WIDTH = 240;

/** A text of others in a line that isn't a command to GitHub's runner. */
function toLine(text: string): string {
  const line = toVisible(text).replace(/^(\s*):(?=:)/, '$1\uFFFD');
  return line.length > MAX_WIDTH ? `${line.slice(0, MAX_WIDTH).replace(/\p{Cs}$/u, '')}…` : line;
}

function formatProposal(proposal: Proposal, paint: Paint): string {
  const { id, file, line, source, fetched, confidence, basis, isFirst, byHand } = proposal;
  const facts = [
    toLine(source),
    `fetched ${fetched}`,
    `confidence ${String(confidence)} (${basis})`,
    ...(isFirst ? ['first comparison'] : []),
    `decline: ${id}`,
  ];
  return [
    paint.place(`${toVisible(file)}:${String(line)}`),
    `    ${toLine(describeValues(proposal))}`,
    ...(byHand === undefined ? [] : [`    ${paint.warning('By hand:')} ${toLine(byHand)}`]),
    `    ${paint.aside(facts.join(' · '))}`,
  ].join('\n');
}

export function describeUnavailable({ reason, since, times = 1 }: UnavailableNote): string {
  return times > 1 && since !== undefined ? `${reason} That is so since ${since}, ${String(times)} times.` : reason;
}

/** `2 proposals in 1 file; 1 of them to be made by hand.` */
export function summarizeSync({ proposals, unavailable, written }: SyncResult): string {
  const files = new Set(proposals.map(({ file }) => file)).size;
  const byHand = proposals.filter((proposal) => proposal.byHand !== undefined).length;
  const parts = [
    proposals.length === 0 ? 'Nothing to propose' : `${count(proposals.length, 'proposal')} in ${count(files, 'file')}`,
    ...(byHand > 0 ? [`${String(byHand)} of them to be made by hand`] : []),
    ...(written.length > 0 ? [`${count(written.length, 'file')} written`] : []),
    ...(unavailable.length > 0 ? [`${count(unavailable.length, 'source')} unavailable`] : []),
  ];
  return `${parts.join('; ')}.`;
}

/** What was found, for a terminal or a log. */
export function formatSync(result: SyncResult, paint: Paint = PLAIN): string {
  const { proposals, unavailable, reported } = result;
  const toItems = (notes: readonly { source: string; text: string }[]) =>
    notes.map(({ source, text }) => `    ${toLine(`${source}: ${text}`)}`);
  const section = (title: string, notes: readonly { source: string; text: string }[]) =>
    notes.length === 0 ? [] : [[paint.heading(title), ...toItems(notes)].join('\n')];
  return [
    ...proposals.map((proposal) => formatProposal(proposal, paint)),
    ...section(
      'Unavailable, so nothing is concluded from them:',
      unavailable.map((one) => ({ source: one.source, text: describeUnavailable(one) })),
    ),
    ...section('To know:', reported),
    paint.heading(summarizeSync(result)),
  ].join('\n\n');
}
