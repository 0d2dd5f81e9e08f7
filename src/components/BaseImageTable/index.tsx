import type { ReactNode } from 'react';
import CudaTags from './CudaTags';
import DeletedTags from './DeletedTags';
import NgcTags from './NgcTags';
import TensorflowTags from './TensorflowTags';
import TorchTags from './TorchTags';

type Props = {
  readonly family:
    | 'pytorch'
    | 'cuda'
    | 'tensorflow'
    | 'ngc-pytorch'
    /** Versions of nvidia/cuda that NVIDIA has deleted. */
    | 'deleted-cuda';
};

/** The tags of one family of base images, newest first, with the driver that each one needs. */
export default function BaseImageTable({ family }: Props): ReactNode {
  switch (family) {
    case 'pytorch':
      return <TorchTags />;
    case 'cuda':
      return <CudaTags />;
    case 'tensorflow':
      return <TensorflowTags />;
    case 'ngc-pytorch':
      return <NgcTags />;
    case 'deleted-cuda':
      return <DeletedTags />;
  }
}
