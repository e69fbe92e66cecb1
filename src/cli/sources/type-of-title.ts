import { searchWords } from '../../events/filters/search-words.ts';

export interface TypeName {
  id: string;
  label: string;
}

/** What a label is said as: `Kubernetes Community Days (KCD)` also without the part in parentheses, or that part alone. */
function namesOf(label: string): string[] {
  const [, name = label, short] = /^(.*)\((.*)\)\s*$/.exec(label) ?? [];
  return [label, name, ...(short === undefined ? [] : [short])];
}

/** The type whose label is in a title, or whose id starts it: `KubeCon India` is one of `kubecon`. Nothing if those of several do. */
export function typeOfTitle(title: string, types: readonly TypeName[]): string | undefined {
  const toWords = (text: string) => ` ${searchWords(text).join(' ')} `;
  const words = toWords(title);
  const named = types.filter(
    ({ id, label }) =>
      words.startsWith(toWords(id)) ||
      namesOf(label).some((name) => searchWords(name).length > 0 && words.includes(toWords(name))),
  );
  return named.length === 1 ? named[0]?.id : undefined;
}
