import { bareImages } from '../../../data/bareImages';
import { endOfLife } from '../../../data/endOfLife';
import type {
  BareImageRow,
  EndOfLifeRow,
} from '../../../data/schema/baseSystem';
import { parseImageReference } from '../../docker/imageReference';
import { lineage, rootImage } from '../../dockerfile/read/stages';
import type { Stage } from '../../dockerfile/read/types';

/** An image name: the repository without registry and `library/`, and the tag. */
export type BaseName = { readonly repository: string; readonly tag: string };

/** The image that a stage begins with; null if not known. */
export function baseOf(stage: Stage): BaseName | null {
  const image = rootImage(stage);
  return image === null ? null : nameOf(image);
}

/** Parses an image name; null if it is not valid. */
export function nameOf(image: string): BaseName | null {
  if (!parseImageReference(image)) return null;
  const [, path = '', tag = ''] =
    /^(.*?)(?::([\w.-]+))?(?:@sha256:[a-f0-9]+)?$/.exec(image) ?? [];
  const parts = path.split('/');
  const isRegistry =
    parts.length > 1 && /[.:]|^localhost$/.test(parts[0] ?? '');
  const repository = (isRegistry ? parts.slice(1) : parts)
    .join('/')
    .replace(/^library\//, '');
  return { repository, tag };
}

/** What is known about the programs in a stage's base image; null if there is no row. */
export function bareImageOf(stage: Stage): BareImageRow | null {
  const base = baseOf(stage);
  return (
    bareImages.find(
      ({ repository, tag }) =>
        base?.repository === repository && (!tag || tag.test(base.tag)),
    ) ?? null
  );
}

/** The variables set by a stage and by the stages that it is built on. */
export const setNames = (stage: Stage): ReadonlySet<string> =>
  new Set(
    lineage(stage)
      .flatMap(({ instructions }) => instructions)
      .filter(({ keyword }) => keyword === 'ENV' || keyword === 'ARG')
      .flatMap(({ pairs }) => pairs.map(({ name }) => name)),
  );

/** The row of an end-of-life operating system, by image name; null if there is none. */
export function endOfLifeOf({
  repository,
  tag,
}: BaseName): EndOfLifeRow | null {
  const system = /^(?:ubuntu|debian|centos|python)$/.exec(repository)?.[0];
  return (
    endOfLife.find(({ system: name, versions }) =>
      versions.some((version) =>
        system === name
          ? new RegExp(`^(?:centos)?${escaped(version)}(?![\\d])`).test(tag) &&
            !(
              name === 'python' &&
              /^\d+$/.test(version) &&
              /^2\.[^7]/.test(tag)
            )
          : name !== 'python' &&
            new RegExp(`(?:^|-)${name}${escaped(version)}(?:-|$)`).test(tag),
      ),
    ) ?? null
  );
}

const escaped = (text: string) => text.replaceAll('.', '\\.');
