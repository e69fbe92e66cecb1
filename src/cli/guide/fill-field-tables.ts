import { format, resolveConfig } from 'prettier';
import { formatFieldTable } from './format-field-table.ts';

const MARKED = /(?<begin><!-- fields: (?<names>.+?) -->\n).*?(?<end><!-- end of fields -->)/gs;

/**
 * A page of the guide with what the schema says in its tables, which stand between `<!-- fields: title, cfp.* -->` and `<!-- end of fields -->`.
 * @param file its path, for its style
 */
export async function fillFieldTables(page: string, file: string): Promise<string> {
  const filled = page.replaceAll(MARKED, (_, begin: string, names: string, end: string) => {
    return `${begin}\n${formatFieldTable(names.split(/, */))}\n\n${end}`;
  });
  return format(filled, { ...(await resolveConfig(file)), filepath: file });
}
