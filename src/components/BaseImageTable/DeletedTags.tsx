import type { ReactNode } from 'react';
import { deletedCudaTags, tagSources } from '../../data/imageTags';
import { numberSources } from '../output/FactTable/numberSources';
import { SourceNotes } from '../output/FactTable/SourceNotes';

const sources = numberSources(
  'deleted-tags',
  tagSources,
  deletedCudaTags.map(({ source }) => source),
);

/** Versions of nvidia/cuda that NVIDIA announced as deleted. */
export default function DeletedTags(): ReactNode {
  return (
    <>
      <p>
        {deletedCudaTags.map(({ version }, i) => (
          <span key={version}>
            {i > 0 && ' · '}
            <code>{version}</code>
          </span>
        ))}
      </p>
      <SourceNotes sources={sources} />
    </>
  );
}
