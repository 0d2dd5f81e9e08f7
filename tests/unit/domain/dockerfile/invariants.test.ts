import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fromGroups } from '../../../../src/domain/dockerfile/parsed';
import type { DockerOutcome } from '../../../../src/domain/dockerfile/outcome';
import {
  dockerfileText,
  dockerignoreText,
  extraFiles,
  ownFiles,
} from '../../../../src/domain/dockerfile/toFile';
import { hasConda } from '../../../../src/domain/dockerfile/write/needs';
import { archs } from '../../../../src/domain/dockerfile/write/archs';
import { examineDockerfile } from '../../../../src/domain/doctor/dockerfile/examineDockerfile';
import { machineOf } from '../../../../src/domain/dockerfile/machine';
import { isOffered } from '../../../../src/domain/gpu/advice/recommend';
import { outcomeOfState, states } from '../../../support/dockerStates';
import { fileStates } from '../../../support/fileStates';
import { anyDockerOutcome } from '../../../support/randomDocker';
import { runs, seed } from '../../../support/samples';

type Result = NonNullable<DockerOutcome['result']>;
type Line = ReturnType<typeof fromGroups>[number];

/** Read by the programs that RUN starts, not by its shell. */
const readElsewhere = ['CONDA_OVERRIDE_CUDA', 'MAMBA_DOCKERFILE_ACTIVATE'];

const network =
  /\b(apt-get update|pip install|pip wheel|micromamba install|conda (install|env)|install\.packages|renv::|remotes::)/;

/** A Dockerfile split at its FROM lines. */
function stagesOf(lines: readonly Line[]): readonly (readonly Line[])[] {
  const starts = lines.flatMap(({ keyword }, i) =>
    keyword === 'FROM' ? [i] : [],
  );
  return starts.map((at, i) => lines.slice(at, starts[i + 1]));
}

/** Whether the form reports a problem or finding to the reader. */
const said = ({ findings }: DockerOutcome, rule: RegExp): boolean =>
  findings.some((finding) => rule.test(finding.rule));

/** Properties that each part of a Dockerfile must have for any form. */
const invariants: Readonly<
  Record<
    string,
    (result: Result, lines: readonly Line[], outcome: DockerOutcome) => unknown
  >
> = {
  'the base runs on the machine, or it is said': ({ spec }, _, outcome) => {
    const { option } = spec.base;
    if (!option || option.verdict.runsOn === 'all') return [];
    if (!option.verdict.cards.length) return [];
    return said(outcome, /^base-(not-for|needs|not-known)/) ? [] : [option];
  },
  'PyTorch from its index runs on the machine, or it is said': (
    { spec },
    _,
    outcome,
  ) => {
    const { torch } = spec.wants;
    if (!torch || torch.option.verdict.runsOn === 'all') return [];
    return said(outcome, /^(torch-(index-not-known|not-for)|no-torch-wheel)/)
      ? []
      : [torch.option];
  },
  'each base has a tag, which was seen, or it is said': (
    { spec },
    lines,
    outcome,
  ) => {
    const images = lines
      .filter(({ keyword }) => keyword === 'FROM')
      .map(({ text }) => text.split(' ')[0] ?? '');
    const unsaid =
      spec.base.option &&
      !isOffered(spec.base.option) &&
      !said(outcome, /^tag-not-seen$/);
    return [
      ...images.filter(
        (image) =>
          !/:[^/]+$|@sha256:/.test(image) &&
          !said(outcome, /^base-without-tag$/),
      ),
      ...(unsaid ? [spec.base.image] : []),
    ];
  },
  'what compiles for GPUs names their architectures': ({ spec }, lines) => {
    if (!archs(spec).compile.length) return [];
    return stagesOf(lines).flatMap((stage) => {
      const text = stage.map((line) => line.text).join('\n');
      const forTorch =
        /pip (wheel|install)[^\n]*--no-build-isolation[^\n]* \/(src|tmp\/ext)$/m.test(
          text,
        ) ||
        spec.wants.wheels.some(
          ({ need, requirement }) =>
            need?.torchFirst && text.includes(requirement),
        );
      return [
        ...(forTorch && !text.includes('TORCH_CUDA_ARCH_LIST=') ? [text] : []),
        ...(text.includes('cmake -S') &&
        !text.includes('CMAKE_CUDA_ARCHITECTURES=')
          ? [text]
          : []),
      ];
    });
  },
  'what compiles is limited to some processes': (_, lines) =>
    stagesOf(lines).filter((stage) => {
      const text = stage.map((line) => line.text).join('\n');
      return (
        /pip wheel|--no-build-isolation|cmake --build/.test(text) &&
        !/MAX_JOBS=\d|--parallel \d/.test(text)
      );
    }),
  'nothing is compiled in the image itself': ({ spec }, lines) => {
    const last = stagesOf(lines).at(-1) ?? [];
    const inPlace = spec.form.extension && spec.base.compiler === null;
    return last.filter(
      ({ text }) =>
        /pip wheel|cmake -S|build-essential/.test(text) ||
        (text.includes('--no-build-isolation') && !inPlace),
    );
  },
  'no cache or list stays in a layer': (_, lines) =>
    lines.filter(
      ({ keyword, text }) =>
        keyword === 'RUN' &&
        ((/\bpip (install|wheel)/.test(text) && !/--no-cache/.test(text)) ||
          (text.includes('apt-get update') &&
            !text.includes('rm -rf /var/lib/apt/lists/*')) ||
          (/^(micromamba|conda) (install|env)/.test(text) &&
            !/(micromamba|conda) clean/.test(text))),
    ),
  'the context lets in what is named, and nothing else': ({ spec }) => {
    const [first, ...others] = dockerignoreText(spec).trim().split('\n');
    return [
      ...(first === '*' ? [] : [first]),
      ...others.filter((line) => !line.startsWith('!')),
    ];
  },
  'our own rules find nothing grave that the form does not say': (
    { groups, spec },
    _,
    outcome,
  ) =>
    examineDockerfile(
      dockerfileText(groups, ({ en }) => en),
      { machine: machineOf(spec.form, spec.context) },
    ).findings.filter(
      ({ rule, severity }) =>
        severity !== 'info' &&
        !outcome.findings.some((finding) => finding.rule === rule),
    ),
  'each ARG is used, each variable is set': (_, lines) =>
    stagesOf(lines).flatMap((stage) => {
      const set = stage.flatMap(({ keyword, names }) =>
        keyword === 'ARG' || keyword === 'ENV' ? names : [],
      );
      const args = stage.flatMap(({ keyword, names, text }) =>
        keyword === 'ARG' ? (names.length ? names : [text]) : [],
      );
      const runs = stage
        .filter(({ keyword }) => keyword === 'RUN')
        .map(({ text }) => text.replace(/'[^']*'|\\./gs, ''));
      const used = runs.flatMap((text) =>
        [...text.matchAll(/\$\{?([A-Za-z_]\w*)/g)].map(([, name = '']) => name),
      );
      const own = runs.flatMap((text) =>
        [...text.matchAll(/\b(\w+)=\$\(/g)].map(([, name = '']) => name),
      );
      return [
        ...args.filter(
          (name) => !used.includes(name) && !readElsewhere.includes(name),
        ),
        ...used.filter((name) => ![...set, ...own].includes(name)),
      ];
    }),
  'every FROM and every mount refers to a known stage': ({ spec }, lines) => {
    const stages = stagesOf(lines);
    return stages.flatMap((stage, i) => {
      const [image = '', as, name] = (stage[0]?.text ?? '').split(' ');
      const named = stages
        .slice(0, i)
        .map((other) => other[0]?.text.split(' ')[2] ?? '');
      const from = stage.flatMap(({ flags, text }) =>
        [...flags, ...text.split(' ').filter((w) => w.startsWith('--from='))]
          .flatMap((flag) => /from=(\w+)/.exec(flag)?.[1] ?? [])
          .filter((stageName) => !named.includes(stageName)),
      );
      const known = [spec.base.image, spec.base.compiler].includes(image);
      const last = i === stages.length - 1;
      return [
        ...(known && (as === undefined) === last ? [] : [image]),
        ...(name && named.includes(name) ? [name] : []),
        ...from,
      ];
    });
  },
  'no package is installed twice': (_, lines) =>
    stagesOf(lines).flatMap((stage) => {
      const apt = stage.flatMap(({ text }) =>
        [
          ...text.matchAll(
            /apt-get install -y --no-install-recommends ([^&]*)/g,
          ),
        ].flatMap(([, list = '']) => list.trim().split(/\s+/)),
      );
      return apt.filter((name, i) => apt.indexOf(name) !== i);
    }),
  'a stage that compiles has a compiler': ({ spec }, lines) =>
    stagesOf(lines).flatMap((stage) => {
      const builds = stage.some(({ text }) => /pip wheel|cmake -S/.test(text));
      const has =
        stage[0]?.text.startsWith(spec.base.compiler ?? '-') ||
        spec.base.image.startsWith('nvcr.io/') ||
        stage.some(({ text }) => text.includes('build-essential'));
      return builds && !has ? [stage[0]?.text] : [];
    }),
  'no step runs after the switch from root, and the account exists': (
    _,
    lines,
  ) => {
    const at = lines.findIndex(
      ({ keyword, text }) => keyword === 'USER' && text === 'me',
    );
    if (at < 0) return [];
    const made = lines
      .slice(0, at)
      .some(({ text }) => text.includes('useradd'));
    return [
      ...(made ? [] : ['no account']),
      ...lines.slice(at).filter(({ keyword }) => keyword === 'RUN'),
    ];
  },
  'frequently changed files come late': (_, lines) =>
    stagesOf(lines).flatMap((stage) => {
      const first = (pattern: RegExp) =>
        stage.findIndex(({ keyword, text }) =>
          pattern.test(`${keyword} ${text}`),
        );
      const apt = first(/^RUN apt-get/);
      const pip = first(/^RUN (uv )?pip install .*-r /);
      const copy = first(/^COPY requirements/);
      const ext = first(/^COPY ext\//);
      const wheels = stage
        .map(({ text }) => text.includes('--wheel-dir /wheels'))
        .lastIndexOf(true);
      return [
        ...(apt > pip && pip >= 0 ? ['apt after pip'] : []),
        // in an image with conda, conda reads the file
        ...(copy > pip && pip >= 0 ? ['file after pip'] : []),
        ...(ext >= 0 && wheels > ext ? ['packages after ext'] : []),
      ];
    }),
  'nothing is deleted in a later layer': (_, lines) =>
    lines.flatMap(({ keyword, text }) => {
      if (keyword !== 'RUN') return [];
      return [...text.matchAll(/\brm -rf (\S+)/g)]
        .map(([, path = '']) => path)
        .filter(
          (path) =>
            path !== '/var/lib/apt/lists/*' &&
            !text.slice(0, text.indexOf(`rm -rf ${path}`)).includes(path),
        );
    }),
  'every file of the context is listed and allowed by .dockerignore': (
    { spec },
    lines,
  ) => {
    const told = [
      ...ownFiles(spec),
      ...extraFiles(spec).map(({ path }) => path),
    ];
    const let_ = dockerignoreText(spec).split('\n');
    const wanted = lines.flatMap(({ keyword, flags, text }) => [
      ...(keyword === 'COPY' && !/--from=/.test([...flags, text].join(' '))
        ? [text.split(' ')[0]?.replace(/\/$/, '') ?? '']
        : []),
      ...flags.flatMap((flag) =>
        flag.includes('from=') ? [] : (/source=([^,]+)/.exec(flag)?.[1] ?? []),
      ),
    ]);
    return wanted.filter(
      (path) => !told.includes(path) || !let_.includes(`!${path}`),
    );
  },
  'the certificate comes before the network': ({ spec }, lines) =>
    spec.form.certificate
      ? stagesOf(lines).filter((stage) => {
          const at = stage.findIndex(({ text }) => text.startsWith('ca.crt '));
          const fetches = stage.findIndex(({ text }) => network.test(text));
          return fetches >= 0 && (at < 0 || at > fetches);
        })
      : [],
  'the framework of the base image is pinned': ({ spec }, lines) => {
    const { framework, pipFile } = spec.wants;
    if (!framework || !spec.base.option) return [];
    const last = stagesOf(lines).at(-1) ?? [];
    return last.filter(
      ({ text }) =>
        /^(uv )?pip install/.test(text) &&
        !/ (uv|\/ext\/\*\.whl|\/tmp\/ext.*)$/.test(text) &&
        !(pipFile?.hashed && text.includes('--no-deps')) &&
        !text.includes('-c /tmp/base-packages.txt'),
    );
  },
  'pip gets nothing that would replace the base’s framework': ({ spec }) => {
    const { framework, pipFile, taken } = spec.wants;
    if (!framework || !pipFile?.text) return [];
    return taken
      .filter(({ why }) => why === 'framework' || why === 'companion')
      .filter(({ line }) =>
        pipFile.text?.split('\n').includes(line.text.split('\n')[0] ?? ''),
      );
  },
  'there is at most one CMD, and it is last': (_, lines) => {
    const at = lines.flatMap(({ keyword }, i) =>
      keyword === 'CMD' ? [i] : [],
    );
    return at.length === 0 || (at.length === 1 && at[0] === lines.length - 1)
      ? []
      : at;
  },
  'only conda images use conda’s files': ({ spec }, lines) =>
    hasConda(spec.base.python)
      ? []
      : lines.filter(({ text }) => text.includes('environment.yml')),
};

const outcomes = [
  ...Object.values({ ...states, ...fileStates }).map((state) =>
    outcomeOfState(state),
  ),
  ...fc.sample(
    anyDockerOutcome.filter(({ result }) => result !== null),
    { numRuns: runs(420), seed },
  ),
];

it.each(Object.entries(invariants))(
  '%s, in the stored states and 420 random ones',
  (_, check) => {
    const faults = outcomes.flatMap((outcome) => {
      const { result } = outcome;
      if (!result) return [{ form: changedIn(outcome), found: ['no result'] }];
      const found = check(result, fromGroups(result.groups), outcome);
      return Array.isArray(found) && found.length > 0
        ? [{ form: changedIn(outcome), found }]
        : [];
    });
    expect(outcomes.length).toBeGreaterThan(420);
    expect(faults).toEqual([]);
  },
);

/** What differs from the recipe, to help diagnose a failure. */
const changedIn = ({ form, result }: DockerOutcome) => ({
  recipe: result?.spec.recipe.id,
  ...Object.fromEntries(
    Object.entries(form).filter(
      ([name, value]) =>
        value !== result?.spec.recipe.form[name as keyof typeof form], // The form's own names.
    ),
  ),
});
