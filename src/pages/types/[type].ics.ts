import type { APIRoute } from 'astro';
import { loadCatalog } from '../../catalog';
import { toCalendar } from '../../feeds/to-calendar';
import { keepUntil } from '../../page-expiry';
import { eventPath } from '../../paths';
import { site } from '../../site';
import { en } from '../../strings/en';

export async function getStaticPaths() {
  const { types } = await loadCatalog();
  return types.map(({ id }) => ({ params: { type: id } }));
}

export const GET: APIRoute = async (context) => {
  const { byType, typeById } = await loadCatalog();
  const type = typeById.get(context.params.type ?? '');
  if (type === undefined) return context.rewrite('/404/');

  const origin = context.site ?? context.url;
  const headers = new Headers({ 'Content-Type': 'text/calendar; charset=utf-8' });
  keepUntil(context, headers, Infinity);
  const body = toCalendar(byType.get(type.id) ?? [], {
    name: `${site.name}: ${type.plural}`,
    host: origin.hostname,
    toUrl: (id) => new URL(eventPath(id), origin).href,
    toCategory: () => type.label,
    titlePrefix: en.calendarTitlePrefix,
  });
  return new Response(body, { headers });
};
