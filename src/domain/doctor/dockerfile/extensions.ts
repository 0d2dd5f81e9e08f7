import type { FileInstruction } from '../../dockerfile/read/types';
import { installOf } from './installs';
import { programsOf } from './programs';

/**
 * Packages without a CUDA wheel on PyPI, which pip compiles when it installs
 * them from their repository.
 */
const compiled =
  /github\.com\/(?:facebookresearch\/(?:detectron2|pytorch3d)|NVIDIA\/(?:apex|MinkowskiEngine|TransformerEngine)|NVlabs\/(?:tiny-cuda-nn|nvdiffrast)|open-mmlab\/mmcv|mit-han-lab\/torchsparse|Dao-AILab\/flash-attention|rusty1s\/pytorch_(?:scatter|sparse|cluster)|IDEA-Research\/GroundingDINO)/i;

/**
 * Whether a RUN compiles CUDA code against PyTorch: with `FORCE_CUDA`, or a
 * package known to do so.
 *
 * @param forced - whether FORCE_CUDA was set earlier
 */
export function buildsExtension(
  instruction: FileInstruction,
  forced = false,
): boolean {
  const force = forced || /\bFORCE_CUDA=["']?1/.test(instruction.rest.text);
  return programsOf([instruction]).some((program) => {
    const { name, args } = program;
    const install = installOf(program);
    const isPip = install?.tool === 'pip';
    if (isPip && args.some(({ text }) => compiled.test(text))) return true;
    const own =
      (isPip &&
        args.some(({ text }) => /^(?:\.{1,2}\/?|\.\/\S*|-e)$/.test(text))) ||
      (/^python[\d.]*$/.test(name) &&
        args.some(({ text }) => /setup\.py$/.test(text)) &&
        args.some(({ text }) =>
          /^(?:install|develop|build|build_ext|bdist_wheel)$/.test(text),
        ));
    return force && own;
  });
}
