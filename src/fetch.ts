import { Hono } from 'hono';
import { etag } from 'hono/etag';
import { serveMarkdown } from './outputs/markdown/serve-markdown.ts';
import { normalizeRequest, redirectToCanonicalPath } from './server/normalize-request.ts';
import { renderFresh } from './server/render-fresh.ts';
import { responsePolicy } from './server/response-policy.ts';

/** Everything around Astro's handler and its route cache, from the outside in: it holds for cached answers as well. */
const app = new Hono();

app.use(responsePolicy);
app.use(etag());
app.use(serveMarkdown);
app.use(redirectToCanonicalPath);
app.all('*', (context) => renderFresh(normalizeRequest(context.req.raw)));

export default app;
