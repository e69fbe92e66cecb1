import type { BlockContent, PhrasingContent } from 'mdast';
import { count } from '../../event-files/reporting/format-report.ts';
import type { CommunityEvent } from '../../events/community-event.ts';
import { paragraph } from '../../outputs/markdown/write-markdown.ts';
import { summarizeEvent } from '../shared/summarize-event.ts';
import { quiet } from './markdown.ts';
import type { ReportSource } from './report-source.ts';

/** An event as lists on the site show it, and how many sessions its page lists. */
export function describeSummary(event: CommunityEvent, { now, calendar }: ReportSource): BlockContent[] {
  const { badge, facts, statusNote, summary, cfp } = summarizeEvent(event, now);
  const { sessions } = event;
  const line = [
    calendar.toCategory(event.data.type),
    ...facts,
    ...(sessions.length > 0 ? [count(sessions.length, 'session')] : []),
  ].join(' · ');
  const first: PhrasingContent[] = [
    ...(badge === undefined ? [] : [{ type: 'strong' as const, children: [quiet(badge)] }, quiet(' · ')]),
    quiet(line),
  ];
  const lines = [statusNote, summary, cfp].filter((some) => some !== undefined);
  return [{ type: 'blockquote', children: [paragraph(...first), ...lines.map((some) => paragraph(quiet(some)))] }];
}
