import { bareImages } from '../../../data/bareImages';
import { endOfLife } from '../../../data/endOfLife';
import type {
  BareImageRow,
  EndOfLifeRow,
} from '../../../data/schema/baseSystem';
import { parseImageReference } from '../../docker/imageReference';
import { lineage, rootImage } from '../../dockerfile/read/stages';
import type { Stage } from '../../dockerfile/read/types';

/** An image as its repository without registry and `library/`, and its tag. */
export type BaseName = { readonly repository: string; readonly tag: string };

/** The image that a stage begins with; null where it is not known. */
export function baseOf(stage: Stage): BaseName | null {
  const image = rootImage(stage);
  return image === null ? null : nameOf(image);
}

/** Cuts an image name; null where it is none. */
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

/** What is known of the programs in the base of a stage; null where nothing is. */
export function bareImageOf(stage: Stage): BareImageRow | null {
  const base = baseOf(stage);
  return (
    bareImages.find(
      ({ repository, tag }) =>
        base?.repository === repository && (!tag || tag.test(base.tag)),
    ) ?? null
  );
}

/** The variables that a stage and those below it set. */
export const setNames = (stage: Stage): ReadonlySet<string> =>
  new Set(
    lineage(stage)
      .flatMap(({ instructions }) => instructions)
      .filter(({ keyword }) => /^(?:ENV|ARG)$/.test(keyword))
      .flatMap(({ pairs }) => pairs.map(({ name }) => name)),
  );

/** The row of a system that gets no fixes any more, by an image name; null where there is none. */
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
