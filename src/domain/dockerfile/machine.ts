import type { Localized } from '../../data/schema/text';
import type { DockerForm } from '../../data/dockerFields';
import type { Capability, GpuRow } from '../../data/schema/gpu';
import type { Recipe } from '../../data/schema/recipe';
import { computeCapabilities } from '../../data/computeCapabilities';
import { gpusByShortName } from '../gpu/name/gpusByShortName';
import { sortCapabilities } from '../gpu/capability';
import type { Card } from '../gpu/compat/types';
import { identityOf } from '../gpu/name/identifyGpu';
import { cardByName, toCard } from '../gpu/machine/machine';
import type { JudgedMachine } from '../gpu/advice/recommend';
import { judgedMachine } from '../gpu/machine/serverCards';
import type { DockerContext } from './context';

/** The typed names, separated by commas. */
const typedCards = (text: string): readonly string[] =>
  text
    .normalize('NFKC')
    .split(/[,、]/)
    .map((name) => name.trim())
    .filter(Boolean);

/**
 * Reads a GPU from its compute capability, its full name, or a short name if
 * all GPUs that it fits have the same capability.
 */
function readCard(name: string): Card {
  const cc = computeCapabilities.find((row) => row.cc === name)?.cc;
  if (cc) return { cc };
  const card = cardByName(name);
  return card.cc === null ? toCard(identityOf(gpusByShortName(name))) : card;
}

/** The GPUs and the driver that the base image is chosen for. */
export function machineOf(
  form: DockerForm,
  { server }: Pick<DockerContext, 'server'>,
): JudgedMachine {
  if (form.machine === 'server') return judgedMachine(server.machine);
  return {
    cards: typedCards(form.cards).map(readCard),
    driver: form.driver ? { version: form.driver } : {},
  };
}

/** Whether an image of this recipe is made for GPUs. */
export const usesGpu = ({ base, gpu }: Recipe): boolean =>
  typeof base === 'string' || gpu === true;

/** The capabilities of the GPUs, sorted and without duplicates. */
export const capabilitiesOf = ({
  cards,
}: JudgedMachine): readonly Capability[] =>
  sortCapabilities(cards.flatMap(({ cc }) => (cc ? [cc] : [])));

/** The message for a list of GPUs that cannot be used, or null. */
export function checkCards(text: string): Localized | null {
  const names = typedCards(text);
  if (!names.length)
    return {
      en: 'GPU names as nvidia-smi prints them, or compute capabilities, separated by commas: RTX 4090, 8.6',
      zh: '写 nvidia-smi 显示的型号或计算能力，用逗号分隔，例如 RTX 4090, 8.6',
    };
  const unknown = names.find((name) => readCard(name).cc === null);
  if (unknown === undefined) return null;
  const meant = gpusByShortName(unknown);
  return meant.length ? several(unknown, meant) : notThere(unknown);
}

const notThere = (name: string): Localized => ({
  en: `“${name}” is not in the table of GPUs. Enter its compute capability, for example 8.6.`,
  zh: `显卡表里没有“${name}”。请写它的计算能力，例如 8.6。`,
});

/** Lists one GPU per capability to keep the message short. */
function several(name: string, meant: readonly GpuRow[]): Localized {
  const kinds = meant.filter(
    ({ cc }, i) => meant.findIndex((gpu) => gpu.cc === cc) === i,
  );
  const list = kinds.slice(0, 4).map((gpu) => `${gpu.name} (${gpu.cc})`);
  return {
    en: `“${name}” matches GPUs with different compute capabilities: ${list.join(', ')}. Enter one of these names, or the capability.`,
    zh: `“${name}”可能指计算能力不同的几种显卡：${list.join('、')}。请写其中一个型号，或者直接写计算能力。`,
  };
}
