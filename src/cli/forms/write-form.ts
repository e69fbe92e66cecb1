import { format, resolveConfig } from 'prettier';
import { stringify } from 'yaml';
import { toIssueForm, type Form } from './to-issue-form.ts';

/**
 * The text of an issue form. GitHub reads YAML 1.1, to which 2027-03-15 is no text unless it is quoted.
 * @param file its path, for its style
 */
export async function writeForm(form: Form, file: string): Promise<string> {
  return format(stringify(toIssueForm(form), { lineWidth: 0, version: '1.1' }), {
    ...(await resolveConfig(file)),
    parser: 'yaml',
  });
}
