import type { Situation } from '../../data/schema/practice';
import { diagnose } from '../troubleshoot/diagnose';
import { loads, savedNames, startsOnServer } from './judges/archive';
import { cardsOf } from './judges/cards';
import { megabytesOf, rebuiltAfter, variableAtEnd } from './judges/dockerfile';
import { fileAfter } from './judges/file';
import { verdictOf } from './judges/image';
import { optionGoesTo } from './judges/option';
import { outputOf } from './judges/output';
import { reachOf } from './judges/reach';
import { sharedMemoryOf } from './judges/sharedMemory';
import { sourceOf } from './judges/source';
import { homeOf, ownerOf } from './judges/user';

/**
 * What happens in a situation, determined by the guide's own parsers and rules,
 * so that no answer is stored with its question. The possible values depend on
 * the judge.
 */
export function outcomeOf(situation: Situation): string {
  switch (situation.judge) {
    case 'cards':
      return cardsOf(situation.command, situation.cards);
    case 'option':
      return optionGoesTo(situation.command, situation.option);
    case 'source':
      return sourceOf(situation.command);
    case 'reach':
      return reachOf(situation.command);
    case 'file':
      return fileAfter(situation.command, situation.file);
    case 'owner':
      return ownerOf(situation.command);
    case 'home':
      return homeOf(situation.command);
    case 'shared-memory':
      return sharedMemoryOf(situation.command);
    case 'output':
      return outputOf(situation.command);
    case 'log':
      return diagnose(situation.log)[0]?.row.id ?? 'unknown';
    case 'image':
      return verdictOf(situation.image, situation.card, situation.driver);
    case 'rebuilt':
      return rebuiltAfter(situation.dockerfile, situation.changed);
    case 'size':
      return megabytesOf(
        situation.dockerfile,
        situation.file,
        situation.megabytes,
      );
    case 'variable':
      return variableAtEnd(situation.dockerfile, situation.name);
    case 'saved':
      return savedNames(situation.command);
    case 'archive':
      return loads(situation.command, situation.docker);
    case 'platform':
      return startsOnServer(situation.command, situation.laptop);
  }
}
