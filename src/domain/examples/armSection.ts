import { armSupport } from '../../data/armSupport';
import { pytorchBuilds } from '../../data/pytorchBuilds';
import type { ArmFamily } from '../../data/schema/gpu';
import type { Locale, Localized } from '../../data/schema/text';
import { systems } from '../../data/systems';
import { armOf } from '../gpu/compat/arm';
import { contentsOf } from '../gpu/compat/contents';
import type { Contents } from '../gpu/compat/types';
import { targetOfName } from '../gpu/image/targetOfName';
import { ngcTorchImage } from '../gpu/image/imageNames';
import { compareVersions } from '../version/compareVersions';

/** The title of the section in the READMEs. */
const armTitle: Localized = {
  en: 'On an Arm server (aarch64)',
  zh: '服务器是 ARM 处理器（aarch64）',
};

/**
 * What to change in an example for an Arm server, as Markdown lines: the
 * platform of the build, and each base image by the table of images for Arm.
 * The READMEs contain this text; a test compares them.
 *
 * @param bases - the images after FROM, in the order of the Dockerfile
 */
export function armSection(
  bases: readonly string[],
  locale: Locale,
): readonly string[] {
  return [
    `## ${armTitle[locale]}`,
    '',
    intro[locale],
    '',
    ...[...new Set(bases)].map((base) => `- ${adviceOn(base)[locale]}`),
  ];
}

const intro: Localized = {
  en: 'Grace, GB10, and Thor machines have an Arm processor. Build with `--platform linux/arm64`.\nThe base images on Arm:',
  zh: 'Grace、GB10、Thor 等机器用的是 ARM 处理器，构建时要写 `--platform linux/arm64`。各个基础镜像的情况：',
};

/** The processors of an image: from the tables of GPU images, or its family's row. */
function processorsOf(
  base: string,
): Pick<Contents, 'platforms' | 'armWithoutCuda'> {
  const named = targetOfName(base);
  if (named.kind === 'target') return contentsOf(named.target);
  const micromamba = /^mambaorg\/micromamba:(\d+\.\d+)/.exec(base)?.[1];
  if (micromamba !== undefined) return armOf('micromamba', micromamba);
  const debian = systems.find(
    ({ id, suite }) =>
      id.startsWith('debian-') && base.startsWith(`debian:${suite}`),
  );
  return debian
    ? armOf('debian', debian.id.replace('debian-', ''))
    : { platforms: null };
}

function adviceOn(base: string): Localized {
  const { platforms, armWithoutCuda } = processorsOf(base);
  if (platforms === null) return notKnown(base);
  if (!platforms.includes('arm64')) return replaced(base, notPublished);
  return armWithoutCuda === true ? replaced(base, withoutCuda) : kept(base);
}

const kept = (base: string): Localized => ({
  en: `\`${base}\` is published for Arm too. Keep it.`,
  zh: `\`${base}\` 也有 ARM 版，不用改。`,
});

const notKnown = (base: string): Localized => ({
  en: `\`${base}\`: not known. \`docker buildx imagetools inspect ${base}\` lists its platforms.`,
  zh: `\`${base}\`：不清楚。用 \`docker buildx imagetools inspect ${base}\` 可以列出它的平台。`,
});

const notPublished: Localized = {
  en: "isn't published for Arm",
  zh: '没有 ARM 版',
};

const withoutCuda: Localized = {
  en: 'contains PyTorch without CUDA on Arm',
  zh: '的 ARM 版里，PyTorch 不带 CUDA',
};

function replaced(base: string, why: Localized): Localized {
  const image = ngcTorchImage({ release: firstOnArm('ngc-pytorch') });
  return {
    en: `\`${base}\` ${why.en}. Use \`${image}\` or later, or the wheels of PyTorch ${firstWheel} or later.`,
    zh: `\`${base}\` ${why.zh}。改用 \`${image}\` 或更新的版本，或者 PyTorch ${firstWheel} 及以上的 wheel。`,
  };
}

const firstOnArm = (family: ArmFamily): string =>
  armSupport.find((row) => row.family === family && row.arm === 'yes')?.from ??
  '';

/** The first release that is known to have wheels with CUDA for Arm. */
const firstWheel = pytorchBuilds
  .filter((row) => row.platform === 'arm64' && row.package === 'wheel')
  .map(({ torch }) => torch)
  .sort(compareVersions)[0];
