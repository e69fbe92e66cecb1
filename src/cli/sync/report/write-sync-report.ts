import type { BlockContent, PhrasingContent, RootContent } from 'mdast';
import { heading, list, paragraph } from '../../../outputs/markdown/write-markdown.ts';
import { inlineCode, quiet, quietLink, sentence, writePart } from '../../report/markdown.ts';
import { PROPOSAL_KINDS, type Proposal, type ProposalKind } from '../proposals/proposal.ts';
import { describeUnavailable, summarizeSync } from './format-sync.ts';
import type { SyncResult } from './sync-result.ts';

/** A link to a page of others, if it is one that a browser can open. */
function linkTo(url: string): PhrasingContent {
  const parsed = URL.parse(url);
  if (parsed === null || !/^https?:$/.test(parsed.protocol)) return inlineCode(url);
  return quietLink(parsed.host, parsed.href);
}

const valueOf = (value: string | null, otherwise: string): PhrasingContent =>
  value === null ? quiet(otherwise) : inlineCode(value);

function describeProposal(proposal: Proposal): BlockContent[] {
  const { id, file, line, field, ours, theirs, source, fetched, excerpt, confidence, basis } = proposal;
  const change: PhrasingContent[] = [
    inlineCode(`${file}:${String(line)}`),
    ...(field === '' ? [] : [quiet(' '), inlineCode(field)]),
    quiet(': '),
    valueOf(ours, 'nothing'),
    quiet(' → '),
    valueOf(theirs, 'see the source'),
  ];
  const evidence: PhrasingContent[] = [
    linkTo(source),
    quiet(', fetched '),
    inlineCode(fetched),
    quiet(`, confidence ${String(confidence)} (${basis})`),
    quiet(proposal.isFirst ? ', first comparison. Decline: ' : '. Decline: '),
    inlineCode(id),
  ];
  return [
    paragraph(...change),
    ...(proposal.byHand === undefined ? [] : [paragraph(...sentence`To be made by hand: ${proposal.byHand}`)]),
    paragraph(...evidence),
    ...(excerpt === '' ? [] : [paragraph(quiet('It says: '), inlineCode(excerpt))]),
    ...proposal.notes.map((text) => paragraph(quiet(text))),
  ];
}

/** What was found, as Markdown that no text of a source can break out of: a section for each kind of proposal. */
export function writeSyncReport(result: SyncResult): string {
  const { proposals, unavailable, reported } = result;
  const sections = (Object.entries(PROPOSAL_KINDS) as [ProposalKind, string][]).flatMap(
    ([kind, title]): RootContent[] => {
      const some = proposals.filter((proposal) => proposal.kind === kind);
      return some.length === 0 ? [] : [heading(2, title), list(some.map(describeProposal))];
    },
  );
  const toItems = (notes: readonly { source: string; text: string; url?: string | undefined }[]) =>
    list(
      notes.map(({ source, text, url }) => [
        paragraph(inlineCode(source), quiet(`: ${text}`), ...(url === undefined ? [] : [quiet(' '), linkTo(url)])),
      ]),
    );
  const rest: RootContent[] = [
    ...(unavailable.length === 0
      ? []
      : [
          heading(2, 'Unavailable'),
          paragraph(quiet('Nothing is concluded from these sources.')),
          toItems(unavailable.map((one) => ({ source: one.source, text: describeUnavailable(one) }))),
        ]),
    ...(reported.length === 0 ? [] : [heading(2, 'To know'), toItems(reported)]),
  ];
  return writePart([paragraph(quiet(summarizeSync(result))), ...sections, ...rest]);
}
