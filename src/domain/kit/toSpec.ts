import type { Lab } from '../../data/schema/lab';
import { literal } from '../command/word';
import type { DockerContext } from '../dockerfile/context';
import { buildCommand } from '../dockerfile/buildCommand';
import { dockerOutcome } from '../dockerfile/outcome';
import { dockerForm, recipeOf } from '../dockerfile/spec';
import type { Problem } from '../form/problem';
import { resolveProfile, type Reader } from '../profile/resolveProfile';
import { formOf } from '../run/formOf';
import { outcomeOf } from '../run/outcome';
import { contextFiles, neededOfReader } from './context';
import { kitJson } from './json/kitJson';
import { mountsOf } from './mounts';
import type { KitInput } from './input';
import { presetFor } from './presetFor';
import { smokeOf } from './smoke/smokeOf';
import type { KitSpec } from './spec';
import { transferPart } from './transferPart';
import { travelsOf } from './travels';

/** A problem, and the form that it belongs to. */
export type KitProblem = Problem & {
  readonly form: 'dockerfile' | 'run' | 'transfer';
};

export type KitResult =
  | { readonly ok: true; readonly spec: KitSpec }
  | { readonly ok: false; readonly problems: readonly KitProblem[] };

/**
 * The kit that the forms describe, or every problem that must be fixed first.
 * All forms use one image name, that of the build.
 *
 * @param lab - the validated lab file
 * @param readFile - parses the user's package file; without it, the file is not
 * evaluated
 */
export function toKit(
  input: KitInput,
  lab: Lab,
  readFile?: DockerContext['readFile'],
): KitResult {
  const { laptop = 'linux' } = input.profile;
  const reader = resolveProfile(input.profile, lab, laptop);
  const docker = dockerPart(input, reader, lab, readFile);
  const run = runPart(input, reader, docker.form.tag);
  const transfer = transferPart(
    input.transfer,
    reader,
    docker.form.tag,
    docker.arch,
  );
  const problems = atTag([
    ...inForm('dockerfile', docker.problems),
    ...inForm('run', run.problems),
    ...inForm('transfer', transfer.problems),
  ]);
  const { result } = docker;
  const { bash, powershell } = transfer;
  if (problems.length || !result || !run.spec || !bash || !powershell)
    return { ok: false, problems };
  const mounts = mountsOf(run.form);
  const smoke = smokeOf(result.spec, run.form);
  const travels = travelsOf(smoke, run.spec);
  return {
    ok: true,
    spec: {
      title: result.spec.recipe.title,
      locale: input.language,
      reader,
      image: result.spec.form.tag,
      build: buildCommand(result.spec.form, reader),
      context: contextFiles(result, input.language),
      own: neededOfReader(result),
      notes: [kitJson(input)],
      run: run.spec,
      container: run.form.name.trim(),
      mounts,
      smoke,
      transfer: {
        bash: { ...bash, travels },
        powershell: { ...powershell, travels },
      },
    },
  };
}

const inForm = (
  form: KitProblem['form'],
  problems: readonly Problem[],
): readonly KitProblem[] => problems.map((problem) => ({ ...problem, form }));

/**
 * The image name is a field of the build form: problems with it from other
 * forms are reported there, once.
 */
function atTag(all: readonly KitProblem[]): readonly KitProblem[] {
  const moved = all.map((problem): KitProblem =>
    problem.field === 'image' && problem.form !== 'dockerfile'
      ? { ...problem, form: 'dockerfile', field: 'tag' }
      : problem,
  );
  const first = moved.find(({ field }) => field === 'tag');
  return moved.filter(
    (problem) => problem.field !== 'tag' || problem === first,
  );
}

function dockerPart(
  input: KitInput,
  reader: Reader,
  lab: Lab,
  readFile: DockerContext['readFile'],
) {
  const { mirrors, registryPrefix } = lab;
  const context = {
    server: reader.server,
    imagePrefix: reader.imagePrefix,
    mirrors,
    registryPrefix,
    readFile,
  };
  const { dockerfile } = input;
  const form = dockerForm(dockerfile, context);
  const [, platform] = buildCommand(form, reader);
  return {
    ...dockerOutcome(recipeOf(dockerfile.recipe), form, context),
    arch: literal(platform?.[1] ?? []) === 'linux/arm64' ? 'arm64' : 'amd64',
  } as const;
}

/** Runs on the server and has a name, by which the scripts find the container. */
function runPart({ dockerfile, run }: KitInput, reader: Reader, tag: string) {
  const { id } = recipeOf(dockerfile.recipe);
  // recipeOf returns a row of the table, and these are the ids of its rows
  const preset = run.preset ?? presetFor[id as keyof typeof presetFor];
  const form = {
    ...formOf({ ...run, preset, on: 'server' }, reader),
    image: tag,
  };
  const outcome = outcomeOf(form, reader);
  const nameless = form.name.trim() ? [] : [noName];
  return { ...outcome, problems: [...outcome.problems, ...nameless] };
}

const noName: Problem = {
  field: 'name',
  message: {
    en: 'A kit needs the container’s name: its scripts find the container by it.',
    zh: '工具包需要容器名称，脚本靠它找到容器。',
  },
};
