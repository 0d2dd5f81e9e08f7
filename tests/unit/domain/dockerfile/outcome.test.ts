import { describe, expect, it } from 'vitest';
import type { DockerForm } from '../../../../src/data/dockerFields';
import { dockerOutcome } from '../../../../src/domain/dockerfile/outcome';
import type { DockerEdits } from '../../../../src/domain/dockerfile/formState';
import { dockerForm, recipeOf } from '../../../../src/domain/dockerfile/spec';
import { contextFor, filesOf } from '../../../support/dockerStates';

function outcomeOf(edits: DockerEdits, mirrors = {}) {
  const context = { ...contextFor('birch'), mirrors };
  return dockerOutcome(
    recipeOf(edits.recipe),
    dockerForm(edits, context),
    context,
  );
}

describe('an extension without any other package', () => {
  it.each(['pytorch-extension', 'ngc-pytorch'] as const)(
    '%s allows pip before it installs the wheel',
    (recipe) => {
      const outcome = outcomeOf({
        recipe,
        extension: true,
        requirements: false,
      });
      const text = filesOf(outcome).get('Dockerfile') ?? '';
      const opened = text.indexOf('PIP_BREAK_SYSTEM_PACKAGES=1');
      expect(opened).toBeGreaterThan(0);
      expect(text.indexOf('pip install')).toBeGreaterThan(opened);
      expect(text).not.toContain('requirements.txt');
    },
  );
});

describe('a lab mirror without TLS', () => {
  it.each([
    ['http://mirror.lab.example/simple', 'mirror.lab.example'],
    ['http://mirror.lab.example:8080/simple', 'mirror.lab.example'],
    ['https://mirror.lab.example/simple', null],
  ])('%s: trusts its host', (pip, host) => {
    const files = filesOf(outcomeOf({ mirror: 'lab' }, { pip }));
    const text = files.get('mirror/pip.conf') ?? '';
    expect(text).toContain(`index-url = ${pip}\n`);
    expect(/^trusted-host = (.*)$/m.exec(text)?.[1] ?? null).toBe(host);
  });
});

it('a persistent mirror applies to the compiler stage too', () => {
  const outcome = outcomeOf({
    recipe: 'cuda',
    mirror: 'tuna',
    keepMirror: true,
  });
  const text = filesOf(outcome).get('Dockerfile') ?? '';
  expect(text.slice(0, text.lastIndexOf('\nFROM'))).toMatch(
    /--mount=type=bind,source=mirror\/\S+,target=\/etc\/apt\/sources/,
  );
});

it('the health check of micromamba finds its Python without the ENTRYPOINT', () => {
  const outcome = outcomeOf({ recipe: 'micromamba', service: 'jupyter' });
  const text = filesOf(outcome).get('Dockerfile') ?? '';
  expect(text).toContain('CMD ["/opt/conda/bin/python", "-c"');
});

describe('findings appear at a field that can fix them', () => {
  it.each<[string, DockerEdits, keyof DockerForm]>([
    ['needs-buildkit', { recipe: 'pytorch-extension' }, 'extension'],
    ['needs-buildkit', { recipe: 'desktop' }, 'service'],
    ['needs-buildkit', { mirror: 'tuna' }, 'mirror'],
    [
      'needs-buildkit',
      { recipe: 'cuda', mirror: 'tuna', keepMirror: true },
      'mirror',
    ],
    ['root-user', { user: 'root' }, 'user'],
    ['dollar-is-literal', { env: [{ name: 'A', value: '$HOME/x' }] }, 'env'],
    [
      'desktop-lacks-packages',
      {
        service: 'desktop',
        machine: 'cards',
        cards: '3.7',
        driver: '418.87.00',
      },
      'service',
    ],
  ])('%s of %j: at %s', (rule, edits, field) => {
    const { findings } = outcomeOf(edits);
    expect(
      findings.filter((f) => f.rule === rule).map(({ place }) => place.field),
    ).toEqual([field]);
  });

  it.each<DockerEdits>([
    { env: [{ name: 'PRICE', value: 'US$ 5' }] },
    { recipe: 'desktop' },
  ])('none for %j', (edits) => {
    const rules = outcomeOf(edits).findings.map(({ rule }) => rule);
    expect(rules).not.toContain('dollar-is-literal');
    expect(rules).not.toContain('desktop-lacks-packages');
  });
});

describe('values rejected at their field', () => {
  it.each<[string, DockerEdits]>([
    ['env.0.value', { env: [{ name: 'PATH', value: '$PATH:/x' }] }],
    [
      'env.0.value',
      { env: [{ name: 'LD_LIBRARY_PATH', value: '/x:${LD_LIBRARY_PATH}' }] },
    ],
    ['workdir', { workdir: '/tmp' }],
    ['workdir', { workdir: '/var//tmp/' }],
    ['workdir', { workdir: '/data/../etc/x' }],
    ['workdir', { workdir: '/usr/bin/x' }],
  ])('%s of %j', (field, edits) => {
    const { problems } = outcomeOf(edits);
    expect(problems.map((problem) => problem.field)).toEqual([field]);
  });

  it.each<DockerEdits>([
    { workdir: '/tmp/work' },
    { workdir: '/usr/src/app' },
    { workdir: '/binary' },
    { workdir: '/tmp', user: 'root' },
    { env: [{ name: 'PATH', value: '/opt/x/bin:/usr/bin:/bin' }] },
  ])('none for %j', (edits) => {
    expect(outcomeOf(edits).problems).toEqual([]);
  });
});

it.each([
  ['vllm serve /models/a --port 9000', 9000],
  ['vllm serve /models/a --port=30000 --host 0.0.0.0', 30_000],
  ['vllm serve /models/a', 8000],
])('the health check of “%s” asks port %d', (command, port) => {
  const text = filesOf(outcomeOf({ recipe: 'vllm', command })).get(
    'Dockerfile',
  );
  expect(text).toContain(`\nEXPOSE ${String(port)}\n`);
  expect(text).toContain(`http://127.0.0.1:${String(port)}/health`);
});
