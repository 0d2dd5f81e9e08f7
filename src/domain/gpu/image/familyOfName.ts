import { cudaReleases } from '../../../data/cudaReleases';
import {
  builtOn,
  imageFamilies,
  withoutCuda,
} from '../../../data/imageFamilies';
import type { CudaVersion } from '../../../data/schema/gpu';
import type {
  ImageFamilyRow,
  WithoutCudaRow,
} from '../../../data/schema/imageFamily';
import { compareVersions } from '../../version/compareVersions';
import type { Contents } from '../compat/types';

/** Whether an image is known to contain no CUDA, and of which kind it then is. */
export function kindWithoutCuda(
  family: string,
  tag: string,
): WithoutCudaRow['kind'] | null {
  const row = withoutCuda.find(
    ({ repository, tag: only }) =>
      repository.test(family) && (only === undefined || only.test(tag)),
  );
  return row?.kind ?? null;
}

/** The image that another one is built on, or null if the table doesn't have the release. */
export function baseOf(family: string, tag: string): string | null {
  const [version] = /^\d+\.\d+(?:\.\d+)?(?=-|$)/.exec(tag) ?? [];
  if (version === undefined) return null;
  const row = builtOn.find(
    ({ repository, from, to }) =>
      repository.test(family) &&
      compareVersions(from, version) <= 0 &&
      compareVersions(version, to) <= 0,
  );
  return row?.base ?? null;
}

/**
 * The contents of an image by its tag, from the table of families; null if the
 * table doesn't have the release.
 *
 * @param family - the last two parts of the repository
 */
export function familyContents(family: string, tag: string): Contents | null {
  const [, word = '', version] =
    /^(?:([a-z0-9]+)-)?v?(\d+\.\d+(?:\.\d+)?)/.exec(tag) ?? [];
  if (version === undefined) return null;
  const row = imageFamilies
    .filter(
      ({ repository, also, from }) =>
        (repository === family || also === family) &&
        compareVersions(from, version) <= 0,
    )
    .at(-1);
  return row ? contentsOfRow(row, word, tag) : null;
}

function contentsOfRow(
  row: ImageFamilyRow,
  word: string,
  tag: string,
): Contents | null {
  const archs = row.archs?.[word];
  if (row.archs !== undefined && archs === undefined) return null;
  const { cudaAtMost, minCapability, supportedFrom, drivers } = row;
  const named = cudaInTag(row, tag);
  if (named === 'not-known') return null;
  const cuda = named ?? row.cuda ?? null;
  // A tag with another CUDA has another build of the framework.
  const other = named !== null && row.cuda !== undefined && named !== row.cuda;
  return {
    cuda,
    ...(cuda === null && row.cudaAtLeast && { cudaAtLeast: row.cudaAtLeast }),
    ...(cuda === null && cudaAtMost && { cudaAtMost }),
    cudnn: null,
    archLists: archs && !other ? [archs] : [],
    ...(minCapability && { minCapability }),
    ...(supportedFrom && { supportedFrom }),
    ...(drivers && { drivers }),
    evidence: row.evidence,
    requires: row.onCudaImage ? 'cuda-image' : 'nothing',
    forwardCompat: row.onCudaImage,
    platforms: row.platforms ?? null,
    fromName: true,
  };
}

/** `-cu124`, `-cuda12.5-`, or `-cuda12-`; null if the tag names no CUDA. */
function cudaInTag(
  { cudaOfMajor }: ImageFamilyRow,
  tag: string,
): CudaVersion | 'not-known' | null {
  const [, short, major, minor] =
    /-cu(?:(1\d\d)|da(\d+)(?:\.(\d+))?(?:\.\d+)?)(?=-|$)/.exec(tag) ?? [];
  if (short === undefined && major === undefined) return null;
  const named = short
    ? `${short.slice(0, 2)}.${short.slice(2)}`
    : `${major ?? ''}.${minor ?? ''}`;
  const ofMajor = minor === undefined ? cudaOfMajor?.[major ?? ''] : undefined;
  const version = ofMajor ?? named;
  return cudaReleases.find(({ cuda }) => cuda === version)?.cuda ?? 'not-known';
}
