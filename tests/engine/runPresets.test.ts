import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { RunForm } from '../../src/data/runFields';
import { renderGroups } from '../../src/domain/command/render/render';
import { bytesOf } from '../../src/domain/docker/kinds/size';
import { toItems } from '../../src/domain/docker/toItems';
import { formOf } from '../../src/domain/run/formOf';
import type { PresetId } from '../../src/domain/run/formState';
import { toSpec } from '../../src/domain/run/toSpec';
import { testContext } from '../oracle/support/testContext';

const project = mkdtempSync(join(tmpdir(), 'project '));
const names: string[] = [];
const docker = (...args: string[]) =>
  execFileSync('docker', args, { encoding: 'utf8' });

/** Starts a preset in the background with a stand-in image, with the command that the site shows. */
function start(preset: PresetId, part: Partial<RunForm>) {
  const name = `tom-engine-test-${preset}`;
  names.push(name);
  const form: RunForm = {
    ...formOf({ preset }, testContext),
    image: 'debian:12',
    name,
    gpus: 'none',
    // Not every engine has docker-init; the oracle tests cover --init.
    init: false,
    mode: 'background',
    after: 'keep',
    mounts: [{ host: project, container: '/workspace', readOnly: false }],
    workdir: '/workspace',
    command: `bash -c 'touch /workspace/${preset} && sleep 60'`,
    ...part,
  };
  const result = toSpec(form, testContext);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  const rendered = renderGroups(
    toItems(result.spec).map((item) => item.words),
    'bash',
    'lines',
  );
  if (!rendered.ok) throw new Error(rendered.why.en);
  execFileSync('bash', ['-c', rendered.text], { encoding: 'utf8' });
  const [state] = JSON.parse(docker('inspect', name)) as [Inspected];
  return state;
}

type Inspected = {
  Config: { User: string; Env: string[]; WorkingDir: string };
  HostConfig: {
    ShmSize: number;
    PortBindings: Record<string, { HostIp: string; HostPort: string }[]>;
  };
};

afterAll(() => {
  for (const name of names) docker('rm', '-f', name);
  rmSync(project, { recursive: true });
});

describe('presets on a real engine', () => {
  const { uid, gid } = userInfo();

  it('trains in the background, with shared memory and a file of its own', async () => {
    const { Config, HostConfig } = start('train', {});
    expect(Config.User).toBe(`${String(uid)}:${String(gid)}`);
    expect(Config.Env).toContain('HOME=/tmp');
    expect(HostConfig.ShmSize).toBe(
      bytesOf(formOf({ preset: 'train' }, testContext).shmSize),
    );
    await expect
      .poll(() => existsSync(join(project, 'train')), { timeout: 300_000 })
      .toBe(true);
    expect(statSync(join(project, 'train')).uid).toBe(uid);
  });

  it('publishes a notebook on loopback only', () => {
    const { HostConfig } = start('notebook', {});
    const [binding] = Object.values(HostConfig.PortBindings).flat();
    expect(binding).toEqual({ HostIp: '127.0.0.1', HostPort: '18112' });
  });

  it('starts R in the project folder', () => {
    expect(start('r', {}).Config.WorkingDir).toBe('/workspace');
  });
});
