import lab from '../labs/example';
import { recipes } from '../../src/data/recipes';
import { runPresets } from '../../src/data/runPresets';
import type { RunForm } from '../../src/data/runFields';
import { render, renderGroups } from '../../src/domain/command/render/render';
import { toCompose } from '../../src/domain/docker/compose/toCompose';
import { toItems } from '../../src/domain/docker/toItems';
import { buildCommand } from '../../src/domain/dockerfile/buildCommand';
import { lockCommands } from '../../src/domain/dockerfile/lock';
import { dockerOutcome } from '../../src/domain/dockerfile/outcome';
import { dockerForm } from '../../src/domain/dockerfile/spec';
import { buildSettings } from '../../src/domain/gpu/build/buildSettings';
import { sortCapabilities } from '../../src/domain/gpu/capability';
import { machineOfLab } from '../../src/domain/gpu/machine/machineOfLab';
import { serverCards } from '../../src/domain/gpu/machine/serverCards';
import type { Reader } from '../../src/domain/profile/resolveProfile';
import { followUps } from '../../src/domain/run/followUps';
import { formOf } from '../../src/domain/run/formOf';
import { toSpec } from '../../src/domain/run/toSpec';

/**
 * The default bash output of the widgets for this reader, for each preset, recipe,
 * and server. Rejected output is omitted.
 */
export const widgetCommands = (reader: Reader): readonly string[] => [
  ...runPresets.flatMap(({ id: preset }) =>
    (['server', 'laptop'] as const).flatMap((on) =>
      ofForm(formOf({ preset, on }, reader), reader),
    ),
  ),
  ...recipes.flatMap((recipe) => {
    const { server, imagePrefix } = reader;
    const context = { server, imagePrefix, mirrors: lab.mirrors };
    const form = dockerForm({ recipe: recipe.id }, context);
    const command = buildCommand(form, context);
    const { result } = dockerOutcome(recipe, form, context);
    const lock = result ? lockCommands(result.spec) : [];
    return [
      ...written(renderGroups(command, 'bash', 'line')),
      lock
        .flatMap((argv) => written(renderGroups([argv], 'bash', 'line')))
        .join('\n'),
    ];
  }),
  ...lab.servers.flatMap((server) => {
    const cards = serverCards(machineOfLab(server)).flatMap(
      ({ card }) => card.cc ?? [],
    );
    return buildSettings(sortCapabilities(cards), { ptx: false }).map(
      ({ text }) => text,
    );
  }),
];

/** The run generator: the command, the follow-up commands, and compose with its `.env`. */
function ofForm(form: RunForm, reader: Reader): string[] {
  const result = toSpec(form, reader);
  if (!result.ok) return [];
  const { spec } = result;
  const groups = toItems(spec).map(({ words }) => words);
  const { envFile, start } = toCompose(spec, form.on);
  const scripts = [
    ...followUps(spec, form.on, reader).flatMap(({ step }) =>
      step ? [[step]] : [],
    ),
    [...(envFile ? [envFile] : []), start],
  ];
  return [
    renderGroups(groups, 'bash', 'lines'),
    ...scripts.map((script) => render(script, 'bash')),
  ].flatMap(written);
}

const written = (
  result: { readonly ok: true; readonly text: string } | { readonly ok: false },
) => (result.ok ? [result.text] : []);
