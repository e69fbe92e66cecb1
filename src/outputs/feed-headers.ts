/** Any page on the web may read feeds: they hold nothing that isn't public. */
export function feedHeaders(contentType: string): Headers {
  return new Headers({ 'Content-Type': contentType, 'Access-Control-Allow-Origin': '*' });
}
