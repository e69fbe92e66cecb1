/** An address with parameters. Blanks are `%20`: some calendars on the web show the `+` that forms have for them. */
export function toUrl(address: string, parameters: Readonly<Record<string, string>>): string {
  return `${address}?${new URLSearchParams(parameters).toString().replaceAll('+', '%20')}`;
}
