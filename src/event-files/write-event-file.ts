import { Document, isScalar, visit } from 'yaml';
import { orderFields } from './order-fields.ts';

/** How fields are written. No line is broken, so that a text can be searched for. */
export const YAML_STYLE = { lineWidth: 0, flowCollectionPadding: false } as const;

/**
 * The text of an event file: its fields in canonical order, as YAML 1.2, and its body.
 * @param fields by name; what is `undefined` is left out
 */
export function writeEventFile(fields: Readonly<Record<string, unknown>>, body: string): string {
  const document = new Document(fields);
  visit(document, {
    Seq(_, list) {
      // A list of words is as clear in one line.
      if (list.items.every((item) => isScalar(item))) list.flow = true;
    },
  });
  orderFields(document);
  const text = body.trim();
  return `---\n${document.toString(YAML_STYLE)}---\n${text === '' ? '' : `\n${text}\n`}`;
}
