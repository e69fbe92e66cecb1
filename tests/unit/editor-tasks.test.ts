import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { formatReport } from '../../src/event-files/format-report.ts';
import { makeEventFile } from '../fixtures/make-event-file.ts';

interface Task {
  script: string;
  problemMatcher: { pattern: { regexp: string }[] };
}

const read = async (name: string) =>
  JSON.parse(await readFile(new URL(`../../${name}`, import.meta.url), 'utf8')) as unknown;

test("an editor's task lists the problems of the report, each at its place", async () => {
  const { tasks } = (await read('.vscode/tasks.json')) as { tasks: Task[] };
  const { scripts } = (await read('package.json')) as { scripts: Record<string, string> };
  expect(tasks.map(({ script }) => script in scripts)).toEqual([true]);
  const [place, message] = (tasks[0]?.problemMatcher.pattern ?? []).map(({ regexp }) => new RegExp(regexp));
  if (place === undefined || message === undefined) throw new Error('The task matches no problem.');

  const { problems } = makeEventFile({ title: '', tilte: 'A' });
  const lines = formatReport(
    problems.map((problem, index) => ({ ...problem, ...(index > 0 && { severity: 'warning' as const }) })),
  ).split('\n');
  const found = lines.flatMap((line, index) => {
    const [, file, row] = place.exec(line) ?? [];
    const [, severity, text] = message.exec(lines[index + 1] ?? '') ?? [];
    return file === undefined ? [] : [`${file} ${String(row)} ${severity ?? 'error'} ${String(text)}`];
  });
  expect(found).toMatchInlineSnapshot(`
    [
      "src/content/events/2027/a-test-event.mdx 2 error title: is empty. Write a text.",
      "src/content/events/2027/a-test-event.mdx 12 Warning tilte: isn't a field. Did you mean "title"?",
    ]
  `);
});
