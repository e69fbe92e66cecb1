/** Strings with each text changed, also those that functions write. */
export function mapTexts<Texts>(texts: Texts, change: (text: string) => string): Texts {
  if (typeof texts === 'string') return change(texts) as Texts;
  if (typeof texts === 'function') {
    const write = texts as unknown as (...values: unknown[]) => string;
    return ((...values: unknown[]) => change(write(...values))) as Texts;
  }
  if (Array.isArray(texts)) return texts.map((text: unknown) => mapTexts(text, change)) as Texts;
  if (typeof texts !== 'object' || texts === null) return texts;
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, mapTexts(text, change)])) as Texts;
}
