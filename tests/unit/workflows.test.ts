import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}

interface Job {
  permissions?: Record<string, string>;
  'timeout-minutes'?: number;
  steps: Step[];
}

interface Workflow {
  on: Record<string, unknown>;
  permissions?: Record<string, string>;
  jobs: Record<string, Job>;
}

const folder = new URL('../../.github/workflows/', import.meta.url);
const names = (await readdir(folder)).filter((name) => /\.ya?ml$/.test(name));
const workflows = await Promise.all(
  names.map(async (name) => {
    const text = await readFile(new URL(name, folder), 'utf8');
    return { name, text, workflow: parse(text) as Workflow };
  }),
);

const isCheckout = ({ uses = '' }: Step) => uses.startsWith('actions/checkout@');
const scriptsOf = ({ run, with: inputs }: Step) => [run, inputs?.script].filter((script) => typeof script === 'string');

/** Whether GitHub gives a job more than a look: what may write must not meet what others have written. */
const mayWrite = (workflow: Workflow, job: Job) =>
  Object.values(job.permissions ?? workflow.permissions ?? {}).includes('write');

test('there are workflows to look at', () => {
  expect(names).toEqual(expect.arrayContaining(['event-from-issue.yml', 'pull-request-report.yml', 'test.yml']));
});

describe.each(workflows)('$name', ({ text, workflow }) => {
  const jobs = Object.values(workflow.jobs);
  const steps = jobs.flatMap((job) => job.steps);

  test('pins every action to a commit and says which version that is', () => {
    const uses = [...text.matchAll(/^\s*(?:- )?uses: (.*)$/gm)].map(([, action = '']) => action);
    expect(uses).toHaveLength(steps.filter((step) => step.uses !== undefined).length);
    expect(uses.filter((action) => !/^[\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(action))).toEqual([]);
  });

  test('has no permissions but those that it names', () => {
    expect(workflow.permissions).toBeDefined();
    expect(Object.values(workflow.permissions ?? {})).not.toContain('write');
  });

  test('ends each job in a known time', () => {
    expect(jobs.filter((job) => job['timeout-minutes'] === undefined)).toEqual([]);
  });

  test('puts nothing into a script: scripts read the environment', () => {
    expect(steps.flatMap(scriptsOf).filter((script) => script.includes('${{'))).toEqual([]);
  });

  test('gives scripts no text of others in the environment', () => {
    expect(text).not.toMatch(/\.(?:title|body|head_ref|label|name|email|message)\s*\}\}/);
    expect(text).not.toMatch(/github\.head_ref|head\.ref|head_branch/);
  });

  test('keeps no credentials where it does not push', () => {
    for (const job of jobs) {
      const pushes = job.steps.some(({ run = '' }) => /\bgit push\b/.test(run));
      const kept = job.steps.filter((step) => isCheckout(step) && step.with?.['persist-credentials'] !== false);
      if (!pushes) expect(kept).toEqual([]);
    }
  });

  test('brings no code of others to a job that may write', () => {
    const isPrivileged = 'pull_request_target' in workflow.on || 'workflow_run' in workflow.on;
    if (isPrivileged) expect(steps.filter(isCheckout)).toEqual([]);
    if ('pull_request' in workflow.on) expect(jobs.filter((job) => mayWrite(workflow, job))).toEqual([]);
  });

  test('runs no packages where it may write to the repository', () => {
    const writing = jobs.filter((job) => job.permissions?.contents === 'write');
    const scripts = writing.flatMap((job) => job.steps.flatMap(scriptsOf));
    expect(scripts.filter((script) => /\b(?:npm|npx|node)\b/.test(script))).toEqual([]);
  });
});

test('the deployed site keeps the scripts of earlier builds, which pages in caches name', () => {
  const deploy = workflows.find(({ name }) => name === 'deploy.yml')?.workflow;
  const steps = deploy?.jobs.build?.steps ?? [];
  const isCached = (step: Step) => String(step.with?.path).split('\n').includes('.assets');
  const [cache, build] = [steps.findIndex(isCached), steps.findIndex(({ run }) => run === 'npm run build')];
  expect(cache).toBeGreaterThan(-1);
  expect(build).toBeGreaterThan(cache);
});
