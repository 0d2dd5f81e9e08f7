import type { ComposeRule } from './rule';
import { buildOnServer } from './rules/buildOnServer';
import { countAndDevices } from './rules/countAndDevices';
import { gpuCapability } from './rules/gpuCapability';
import { networkModeAndNetworks } from './rules/networkModeAndNetworks';
import { noImageOrBuild } from './rules/noImageOrBuild';
import { notDeclared } from './rules/notDeclared';
import { unknownKey } from './rules/unknownKey';
import { versionObsolete } from './rules/versionObsolete';
import { yamlDuplicateKey } from './rules/yamlDuplicateKey';
import { yamlIndent } from './rules/yamlIndent';
import { yamlSyntax } from './rules/yamlSyntax';
import { yamlTab } from './rules/yamlTab';

/** The rules for Compose files only. To add one, write its file and list it here. */
export const composeRules: readonly ComposeRule[] = [
  buildOnServer,
  countAndDevices,
  gpuCapability,
  networkModeAndNetworks,
  noImageOrBuild,
  notDeclared,
  unknownKey,
  versionObsolete,
  yamlDuplicateKey,
  yamlIndent,
  yamlSyntax,
  yamlTab,
];
