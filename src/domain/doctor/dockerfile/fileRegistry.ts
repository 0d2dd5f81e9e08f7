import type { FileRule } from './pasted';
import { addForCopy } from './rules/addForCopy';
import { addUrl } from './rules/addUrl';
import { aptAsks } from './rules/aptAsks';
import { aptForScripts } from './rules/aptForScripts';
import { aptListsKept } from './rules/aptListsKept';
import { aptRecommends } from './rules/aptRecommends';
import { aptUpdateApart } from './rules/aptUpdateApart';
import { archListLate } from './rules/archListLate';
import { archListMissing } from './rules/archListMissing';
import { archListNotForCards } from './rules/archListNotForCards';
import { baseNotForAllCards } from './rules/baseNotForAllCards';
import { baseNotForCards } from './rules/baseNotForCards';
import { baseNotKnown } from './rules/baseNotKnown';
import { bashrcUnread } from './rules/bashrcUnread';
import { cdAlone } from './rules/cdAlone';
import { chownLayer } from './rules/chownLayer';
import { cleanedLater } from './rules/cleanedLater';
import { condaActivate } from './rules/condaActivate';
import { condaCacheKept } from './rules/condaCacheKept';
import { consistentInstructionCasing } from './rules/consistentInstructionCasing';
import { contextEscape } from './rules/contextEscape';
import { copyBeforeInstall } from './rules/copyBeforeInstall';
import { dataCopied } from './rules/dataCopied';
import { debianFrontend } from './rules/debianFrontend';
import { deletedLater } from './rules/deletedLater';
import { develInLastStage } from './rules/develInLastStage';
import { downloadAtStart } from './rules/downloadAtStart';
import { duplicateStageName } from './rules/duplicateStageName';
import { endOfLifeBase } from './rules/endOfLifeBase';
import { exportLost } from './rules/exportLost';
import { exposeInvalidFormat } from './rules/exposeInvalidFormat';
import { exposeProtoCasing } from './rules/exposeProtoCasing';
import { fromAsCasing } from './rules/fromAsCasing';
import { fromPlatformFlagConstDisallowed } from './rules/fromPlatformFlagConstDisallowed';
import { invalidDefaultArgInFrom } from './rules/invalidDefaultArgInFrom';
import { invalidDefinitionDescription } from './rules/invalidDefinitionDescription';
import { jsonArgsRecommended } from './rules/jsonArgsRecommended';
import { legacyKeyValueFormat } from './rules/legacyKeyValueFormat';
import { maintainerDeprecated } from './rules/maintainerDeprecated';
import { multipleInstructionsDisallowed } from './rules/multipleInstructionsDisallowed';
import { noEmptyContinuation } from './rules/noEmptyContinuation';
import { noFrom } from './rules/noFrom';
import { pipCacheKept } from './rules/pipCacheKept';
import { pipUnpinned } from './rules/pipUnpinned';
import { pipeHidesFailure } from './rules/pipeHidesFailure';
import { programMissing } from './rules/programMissing';
import { redundantTargetPlatform } from './rules/redundantTargetPlatform';
import { removedTag } from './rules/removedTag';
import { reservedStageName } from './rules/reservedStageName';
import { secretCopied } from './rules/secretCopied';
import { serviceInRun } from './rules/serviceInRun';
import { singleQuotedList } from './rules/singleQuotedList';
import { sourceInSh } from './rules/sourceInSh';
import { spacedEquals } from './rules/spacedEquals';
import { stageNameCasing } from './rules/stageNameCasing';
import { sudoInRun } from './rules/sudoInRun';
import { syntaxLine } from './rules/syntaxLine';
import { targetWithoutSlash } from './rules/targetWithoutSlash';
import { torchReplaced } from './rules/torchReplaced';
import { undefinedArgInFrom } from './rules/undefinedArgInFrom';
import { undefinedVar } from './rules/undefinedVar';
import { unknownInstruction } from './rules/unknownInstruction';
import { wholeContext } from './rules/wholeContext';
import { workdirRelativePath } from './rules/workdirRelativePath';

/**
 * The rules for Dockerfile text only, not for the generator's form. To add one,
 * write its file and list it here.
 */
export const fileRules: readonly FileRule[] = [
  addForCopy,
  addUrl,
  aptAsks,
  aptForScripts,
  aptListsKept,
  aptRecommends,
  aptUpdateApart,
  archListLate,
  archListMissing,
  archListNotForCards,
  baseNotForAllCards,
  baseNotForCards,
  baseNotKnown,
  bashrcUnread,
  cdAlone,
  chownLayer,
  cleanedLater,
  condaActivate,
  condaCacheKept,
  consistentInstructionCasing,
  contextEscape,
  copyBeforeInstall,
  dataCopied,
  debianFrontend,
  deletedLater,
  develInLastStage,
  downloadAtStart,
  duplicateStageName,
  endOfLifeBase,
  exportLost,
  exposeInvalidFormat,
  exposeProtoCasing,
  fromAsCasing,
  fromPlatformFlagConstDisallowed,
  invalidDefaultArgInFrom,
  invalidDefinitionDescription,
  jsonArgsRecommended,
  legacyKeyValueFormat,
  maintainerDeprecated,
  multipleInstructionsDisallowed,
  noEmptyContinuation,
  noFrom,
  pipCacheKept,
  pipUnpinned,
  pipeHidesFailure,
  programMissing,
  redundantTargetPlatform,
  removedTag,
  reservedStageName,
  secretCopied,
  serviceInRun,
  singleQuotedList,
  sourceInSh,
  spacedEquals,
  stageNameCasing,
  sudoInRun,
  syntaxLine,
  targetWithoutSlash,
  torchReplaced,
  undefinedArgInFrom,
  undefinedVar,
  unknownInstruction,
  wholeContext,
  workdirRelativePath,
];
