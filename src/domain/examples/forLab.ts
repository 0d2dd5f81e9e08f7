import type { Lab } from '../../data/schema/lab';
import type { SystemRow } from '../../data/schema/recipe';
import { systems } from '../../data/systems';
import { fromRegistry } from '../docker/fromRegistry';
import {
  settingOf,
  type MirrorSetting,
  type MirrorTool,
} from '../dockerfile/mirrorFiles';
import { bindMount } from '../dockerfile/run';
import { addressesOf, mirrorOf } from '../lab/mirror';
import type { ExampleFile } from './view';

type LabSources = Pick<Lab, 'mirrors' | 'registryPrefix'>;

/** Install commands of each tool that download; wheels from an earlier stage need no index. */
const downloads: Readonly<Record<MirrorTool, RegExp>> = {
  apt: /\bapt-get\s+install\b/,
  pip: /\bpip3?\s+install\b(?![^&]*--no-deps)/,
  conda: /\b(?:micromamba|conda)\s+(?:env\s+create|install|create)\b/,
  cran: /\binstall\.packages\b|\binstall2\.r\b/,
};

/**
 * An example's files as this lab builds them: base images from the lab's
 * registry, packages from the lab's mirrors. As in the generator's Dockerfiles,
 * the mirror settings are mounted during the RUN that needs them. Unchanged if
 * the lab names neither.
 */
export function exampleForLab(
  files: readonly ExampleFile[],
  { mirrors, registryPrefix }: LabSources,
): readonly ExampleFile[] {
  const settings = new Map<string, MirrorSetting>();
  const rewritten = files.map((file) => {
    if (file.name !== 'Dockerfile') return file;
    const text = withMirrors(file.text, mirrors, settings);
    return {
      ...file,
      text: registryPrefix ? fromRegistry(text, registryPrefix) : text,
    };
  });
  if (settings.size === 0) return rewritten;
  const added = [...settings.values()].map(({ file }) => file);
  return [
    ...rewritten.map((file) =>
      file.name === '.dockerignore' ? letThrough(file, added) : file,
    ),
    ...added.map(({ path, text }) => ({ name: path, text })),
  ];
}

function letThrough(
  ignore: ExampleFile,
  added: readonly { readonly path: string }[],
): ExampleFile {
  const lines = added.map(({ path }) => `!${path}\n`).join('');
  return { ...ignore, text: `${ignore.text.replace(/\n?$/, '\n')}${lines}` };
}

/** A RUN with its continuation lines, or the FROM of a stage. */
const instruction =
  /^(?:FROM\s+(\S+)(?:[ \t].*)?|RUN[ \t](?:[^\n]*\\\n)*[^\n]*)$/gm;

function withMirrors(
  dockerfile: string,
  mirrors: Lab['mirrors'],
  used: Map<string, MirrorSetting>,
): string {
  const choice = mirrorOf(mirrors);
  const addresses = addressesOf(choice, mirrors);
  let system: SystemRow | null = null;
  return dockerfile.replace(instruction, (text, image?: string) => {
    if (image !== undefined) {
      system = systemOf(image);
      return text;
    }
    const needed = tools
      .filter((tool) => downloads[tool].test(text))
      .flatMap((tool) => {
        const address = addresses[tool];
        const own = choice === 'lab';
        return (address && settingOf(tool, address, system, own)) || [];
      });
    for (const setting of needed) used.set(setting.file.path, setting);
    const mounts = needed.map(
      ({ file, target }) => `${bindMount(file.path, target)} \\\n    `,
    );
    return text.replace(/^RUN\s+/, (run) => run + mounts.join(''));
  });
}

const tools = Object.keys(downloads) as readonly MirrorTool[]; // the keys of the object above

/**
 * The operating system in a tag, by codename (`bookworm`) or version
 * (`ubuntu22.04`, `debian13`).
 */
const systemOf = (image: string): SystemRow | null =>
  systems.find(({ id, suite }) => {
    const [distribution = '', version = ''] = id.split('-');
    return image.includes(suite) || image.includes(`${distribution}${version}`);
  }) ?? null;
