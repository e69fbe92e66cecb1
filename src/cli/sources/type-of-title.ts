import { searchWords } from '../../events/search-words.ts';

export interface TypeName {
  id: string;
  label: string;
}

/** What a label is said as: `Kubernetes Community Days (KCD)` also without what is in brackets, or by that alone. */
function namesOf(label: string): string[] {
  const [, name = label, short] = /^(.*)\((.*)\)\s*$/.exec(label) ?? [];
  return [label, name, ...(short === undefined ? [] : [short])];
}

/** The type whose label stands in a title; nothing if those of several do. */
export function typeOfTitle(title: string, types: readonly TypeName[]): string | undefined {
  const words = ` ${searchWords(title).join(' ')} `;
  const named = types.filter(({ label }) =>
    namesOf(label).some((name) => {
      const needed = searchWords(name);
      return needed.length > 0 && words.includes(` ${needed.join(' ')} `);
    }),
  );
  return named.length === 1 ? named[0]?.id : undefined;
}
