import { judgeServer } from '../../gpu/compat/judgeServer';
import { targetOfName } from '../../gpu/image/targetOfName';
import { lineage, rootImage } from '../../dockerfile/read/stages';
import type { Stage } from '../../dockerfile/read/types';
import { nameOf } from './baseFacts';
import type { FilePlace, PastedDockerfile } from './pasted';

/**
 * Whether the base of the last stage runs on all, some, or none of the server's
 * GPUs; null if there is nothing to report.
 */
export function verdictOn({
  stages,
  context: { machine },
}: PastedDockerfile): 'all' | 'some' | 'none' | 'unknown' | null {
  const last = stages.at(-1);
  const image = last && rootImage(last);
  if (!machine?.cards.length || typeof image !== 'string') return null;
  const named = targetOfName(image);
  if (named.kind === 'target')
    return judgeServer(named.target, machine.cards, machine.driver).runsOn;
  const isOpen = named.kind === 'not-known' || named.kind === 'no-such-tag';
  return isOpen && isFamily(image) ? 'unknown' : null;
}

/** Repositories in the tables. Their tags may still be unknown. */
const families =
  /^(?:pytorch\/pytorch|nvidia\/cuda|tensorflow\/tensorflow|nvidia\/(?:pytorch|tensorflow))$/;

const isFamily = (image: string) =>
  families.test(nameOf(image)?.repository ?? '');

/** The image of the last stage, if its verdict equals the given one. */
export function judgedBase(
  file: PastedDockerfile,
  runsOn: 'some' | 'none' | 'unknown',
): readonly FilePlace[] {
  const last = file.stages.at(-1);
  return last && verdictOn(file) === runsOn ? [rootStage(last).image] : [];
}

const rootStage = (stage: Stage): Stage => lineage(stage).at(-1) ?? stage;
