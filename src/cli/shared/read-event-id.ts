/** `2027/kubecon-eu` out of the URL of a page, the path of a file, or as it is. */
export function readEventId(text: string): string {
  const [url = ''] = text.trim().toLowerCase().split(/[?#]/, 1);
  const parts = url.split('/').filter((part) => part !== '');
  const id = parts.slice(-2).join('/');
  return id.replace(/\.(?:mdx|md|ics|json|png)$/, '');
}
