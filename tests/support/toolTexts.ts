import { smokeTest } from '../../src/domain/dockerfile/smokeTest';
import type { Step } from '../../src/data/schema/command';
import type { Locale } from '../../src/data/schema/text';
import { render, renderGroups } from '../../src/domain/command/render/render';
import { emptyProfile } from '../../src/domain/profile/parseProfile';
import { resolveProfile } from '../../src/domain/profile/resolveProfile';
import { runLine, scriptText } from '../../src/domain/script/script';
import { transferFormOf } from '../../src/domain/transfer/formState';
import { nextCommand } from '../../src/domain/transfer/next';
import { transferScripts } from '../../src/domain/transfer/scripts';
import { toTransfer } from '../../src/domain/transfer/toSpec';
import {
  answers,
  byAlias,
  foreground,
  laptopPorts,
  serverPorts,
} from '../../src/domain/tunnel/commands';
import { tunnelFormOf } from '../../src/domain/tunnel/formState';
import { sshConfig } from '../../src/domain/tunnel/sshConfig';
import { toTunnel } from '../../src/domain/tunnel/toSpec';
import lab from '../labs/example';
import { outcomeOfState } from './dockerStates';

const reader = resolveProfile(emptyProfile, lab, 'linux');

/**
 * The default output of the transfer generator. ShellCheck, the PowerShell
 * grammar, and two engines judge its scripts in separate tests.
 */
export function transferTexts(tag: string, locale: Locale): readonly string[] {
  const result = toTransfer(transferFormOf({}, reader, tag), 'bash');
  if (!result.ok) return [];
  return [
    nextCommand(result.spec),
    ...transferScripts(result.spec, 'bash', locale).flatMap((script) => [
      runLine(script),
      scriptText(script, locale),
    ]),
  ];
}

/** The same for the tunnel generator, whose commands tests/oracle/tunnel.test.ts runs. */
export function tunnelTexts(): readonly string[] {
  const result = toTunnel(tunnelFormOf({}, reader), reader.server);
  if (!result.ok) return [];
  const { spec } = result;
  const groups: readonly (readonly Step[])[] = [
    serverPorts(spec),
    laptopPorts(spec, 'linux', 'bash'),
    [foreground(spec)],
    answers(spec, 'server', 'bash'),
    answers(spec, 'laptop', 'bash'),
    [byAlias(spec)],
  ];
  return [
    sshConfig(spec),
    ...groups.flatMap((steps) => {
      const rendered = render(steps, 'bash');
      return rendered.ok ? [rendered.text] : [];
    }),
  ];
}

/**
 * The image test that the Dockerfile generator shows;
 * tests/oracle/dockerfile.test.ts judges similar ones.
 */
export function smokeTexts(): readonly string[] {
  const { result } = outcomeOfState({});
  const groups = result && smokeTest(result.spec);
  const rendered = groups && renderGroups(groups, 'bash', 'line');
  return rendered?.ok ? [rendered.text] : [];
}
