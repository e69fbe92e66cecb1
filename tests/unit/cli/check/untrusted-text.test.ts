import { describe, expect, test } from 'vitest';
import { A, makeCheckedProject } from './make-checked-project.ts';

describe('what is in the name of a file or a field does nothing to a terminal or to GitHub Actions', () => {
  const NAME = '\u001b[2J\u009b31m\u202e\n::error::x';
  const UNFIT = /(?!\n)\p{Cc}|\p{Cf}/u;

  async function makeProject() {
    const project = await makeCheckedProject();
    await project.write(A, `---\n${JSON.stringify(NAME)}: 1\n---\n`);
    await project.write(`src/content/events/2027/${NAME}.mdx`, "---\ntype: 'kubecon'\n---\n");
    return project;
  }

  test.each([[[]], [['--fix']]])('in the report and the annotations: %j', async (args) => {
    const { check } = await makeProject();
    const { stdout } = await check(args, { isAction: true });
    expect(stdout).toContain('\uFFFD[2J\uFFFD31m\uFFFD\uFFFD::error::x');
    expect(stdout).not.toMatch(UNFIT);
    const commands = stdout.split('\n').filter((line) => /^\s*::/.test(line));
    expect(commands.filter((line) => !/^::(?:error file=|warning file=|group::|endgroup::)/.test(line))).toEqual([]);
  });

  test('in JSON, which says what it is', async () => {
    const { check } = await makeProject();
    const { stdout } = await check(['--json']);
    expect(stdout).not.toMatch(UNFIT);
    expect(JSON.parse(stdout)).toMatchObject({
      problems: expect.arrayContaining([expect.objectContaining({ field: NAME })]) as unknown,
    });
  });
});
