import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { kitRecipes } from '../support/kits';
import { seed } from '../support/samples';
import { sshdProgram, startSshd, type Sshd } from '../support/sshd';
import { provideKitBases, removeKit, unpackKit } from './support/kit';
import { dockerOn, identityOn, laptop, servers } from './support/machines';

/** `KITS=all`: every recipe; otherwise one that depends on the seed. */
const recipes =
  process.env.KITS === 'all'
    ? kitRecipes
    : kitRecipes.filter((_, i) => i === seed % kitRecipes.length);

/**
 * With all recipes on every engine, otherwise on the last one, because the server
 * is usually the older machine.
 */
const targets = process.env.KITS === 'all' ? servers : servers.slice(-1);

let sshd: Sshd;
const folder = mkdtempSync(join(tmpdir(), 'kit-test-'));

beforeAll(async () => {
  if (sshdProgram) sshd = await startSshd(join(folder, 'sshd'));
});

afterAll(() => {
  if (sshdProgram) sshd.stop();
  rmSync(folder, { recursive: true });
});

describe.skipIf(!sshdProgram).each(recipes)('the kit of %s', (recipe) => {
  it.each(targets)('gets from the laptop to $name, twice', (server) => {
    const kit = unpackKit(recipe, sshd);
    const { spec } = kit;
    const isDetached = spec.run.options.detach === true;
    removeKit(spec, servers);
    try {
      provideKitBases(spec);
      expect(kit.build()).toMatchObject({ code: 0 });
      const built = identityOn(laptop, spec.image);
      expect(kit.upload()).toMatchObject({ code: 0 });
      if (server === laptop) dockerOn(server, 'rmi', '-f', spec.image);
      // Files that the reader wrote there stay.
      const env = join(kit.there, '.env');
      writeFileSync(env, 'MINE=1\n');
      const started = kit.start(server);
      expect(started).toMatchObject({ code: 0 });
      expect(started.output).toContain('All tests passed');
      expect(started.output).not.toContain('FAILED');
      expect(identityOn(server, spec.image)).toBe(built);
      expect(readFileSync(env, 'utf8')).toBe('MINE=1\n');
      const state = () =>
        dockerOn(
          server,
          'container',
          'inspect',
          '--format',
          '{{.State.Running}} {{.Id}}',
          spec.container,
        ).output;
      const first = state();
      if (isDetached) expect(first).toMatch(/^true /);
      // Again: nothing is built, sent, or started a second time.
      const again = kit.build();
      expect(again).toMatchObject({ code: 0 });
      expect(again.output).toContain('Saved already');
      const sent = kit.upload();
      expect(sent).toMatchObject({ code: 0 });
      expect(sent.output).toContain('only the scripts were sent');
      const second = kit.start(server);
      expect(second).toMatchObject({ code: 0 });
      expect(second.output).toContain(
        isDetached ? 'already running' : 'needs a terminal',
      );
      expect(state()).toBe(first);
    } finally {
      removeKit(spec, servers);
      kit.remove();
    }
  });
});
