import { describe, expect, it } from 'vitest';
import lab from '../../../labs/example';
import { runPresets } from '../../../../src/data/runPresets';
import {
  render,
  renderGroups,
} from '../../../../src/domain/command/render/render';
import { toCompose } from '../../../../src/domain/docker/compose/toCompose';
import { writeYaml } from '../../../../src/domain/docker/compose/writeYaml';
import { toDevcontainer } from '../../../../src/domain/docker/toDevcontainer';
import { emptyProfile } from '../../../../src/domain/profile/parseProfile';
import { resolveProfile } from '../../../../src/domain/profile/resolveProfile';
import { followUps } from '../../../../src/domain/run/followUps';
import { formOf } from '../../../../src/domain/run/formOf';
import { commandItems } from '../../../../src/domain/run/commandItems';
import { toSpec } from '../../../../src/domain/run/toSpec';

const places = [
  { on: 'server', server: 'ash', laptop: 'linux' },
  { on: 'server', server: 'birch', laptop: 'windows' },
  { on: 'laptop', server: 'ash', laptop: 'windows' },
] as const;

const shells = ['bash', 'powershell', 'cmd'] as const;
const ids = runPresets.map(({ id }) => id);

/** `npx vitest run tests/unit/domain/run --update` rewrites them; review the diff. */
describe.each(ids)('the preset %s', (preset) => {
  const parts = places.flatMap(({ on, server, laptop }) => {
    const reader = resolveProfile({ ...emptyProfile, server }, lab, laptop);
    const form = formOf({ preset, on }, reader);
    const result = toSpec(form, reader);
    const place = `${on} ${on === 'server' ? server : laptop}`;
    if (!result.ok)
      return [`#### ${place}\n${result.problems.map((p) => p.field).join()}`];
    const { spec } = result;
    const groups = commandItems(spec, form, reader).map(({ words }) => words);
    const commands = shells.map((shell) => {
      const text = renderGroups(groups, shell, 'lines');
      return `## ${shell}\n${text.ok ? text.text : text.why.en}`;
    });
    const { file, start } = toCompose(
      spec,
      on,
      on === 'laptop' ? 'windows' : 'posix',
    );
    const compose = render([start], 'bash');
    const after = followUps(spec, on, reader).flatMap(({ id, step }) => {
      const text = step && render([step], 'bash');
      return text?.ok ? [`${id}: ${text.text}`] : [];
    });
    return [
      `#### ${place}`,
      ...commands,
      `## compose.yaml\n${writeYaml(file)}${compose.ok ? compose.text : ''}`,
      `## devcontainer.json\n${JSON.stringify(toDevcontainer(spec).file, null, 2)}`,
      `## afterwards\n${after.join('\n')}`,
    ];
  });

  it('matches the stored command and everything derived from it', async () => {
    await expect(`${parts.join('\n\n')}\n`).toMatchFileSnapshot(
      `../../../fixtures/run/${preset}.txt`,
    );
  });
});
