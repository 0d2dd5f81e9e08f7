import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freePort } from '../../scripts/process/freePort';
import {
  buildExample,
  docker,
  imageOf,
  provideBases,
  startExample,
} from './support/engine';

const uid = 12_345;
const folder = mkdtempSync(join(tmpdir(), 'examples '));
chmodSync(folder, 0o777);
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Runs an example as a reader whose uid no image knows; the folder is the mount. */
function run(id: string, ...command: string[]) {
  const options = ['--rm', '--network', 'none', '--shm-size', '1g'];
  const own = ['--user', `${String(uid)}:${String(uid)}`, '-e', 'HOME=/tmp'];
  const args = [...options, ...own, '-v', `${folder}:/workspace`];
  const { status, stdout, stderr } = spawnSync(
    'docker',
    ['run', ...args, imageOf(id), ...command],
    { encoding: 'utf8' },
  );
  return { status, output: stdout + stderr };
}

const isPng = (name: string) =>
  readFileSync(join(folder, name)).subarray(1, 4).toString() === 'PNG';

describe('the programs of the examples', () => {
  beforeAll(() => {
    const ids = [
      'pytorch-train',
      'pytorch-cuda-extension',
      'cuda-cpp',
      'r-base',
    ];
    for (const id of [
      ...ids,
      'miniconda',
      'micromamba',
      'jupyter',
      'offline-huggingface',
    ]) {
      provideBases(id);
      buildExample(id);
    }
  });

  it('pytorch-train writes checkpoints and resumes from them', () => {
    const train = (epochs: string) =>
      run(
        'pytorch-train',
        'python',
        '/app/train.py',
        '--pictures',
        '256',
        '--epochs',
        epochs,
      );
    expect(train('1').output).toContain('CPU, no GPU is visible');
    const second = train('2');
    expect(second.output).toContain('goes on after epoch 1');
    expect(second.output).toContain('epoch 2: loss');
    expect(second.status).toBe(0);
    expect(isPng('loss.png')).toBe(true);
    expect(statSync(join(folder, 'checkpoint.pt')).uid).toBe(uid);
  });

  it('pytorch-cuda-extension agrees with PyTorch', () => {
    const { status, output } = run('pytorch-cuda-extension');
    expect(output).toContain('cpu (CPU): ok');
    expect(status).toBe(0);
  });

  it('cuda-cpp is linked with its libraries and says that there is no GPU', () => {
    const { status, output } = run('cuda-cpp');
    expect(output).toContain(
      'no usable GPU, was the container started with --gpus?',
    );
    expect(status).toBe(1);
  });

  it('r-base writes a table and a plot', () => {
    const { status, output } = run('r-base');
    expect(output).toContain('wrote cars.csv and plot.png');
    expect(output).not.toMatch(/warning|error/i);
    expect(status).toBe(0);
    expect(isPng('plot.png')).toBe(true);
    expect(readFileSync(join(folder, 'cars.csv'), 'utf8')).toMatch(
      /^cyl,n,mpg\n4,11,26.66/,
    );
  });

  it('miniconda writes a table and a plot', () => {
    const { status, output } = run('miniconda');
    expect(output).toContain('accuracy 0.9');
    expect(status).toBe(0);
    expect(isPng('importance.png')).toBe(true);
  });

  it('micromamba multiplies, and was solved for the server’s CUDA version', () => {
    expect(run('micromamba').output).toContain('cpu (CPU):');
    expect(run('micromamba', 'cat', '/var/log/stand-in').output).toContain(
      'CONDA_OVERRIDE_CUDA=12.6',
    );
  });

  it('offline-huggingface says which model is missing and how to get it', () => {
    const { status, output } = run('offline-huggingface', 'a text');
    expect(output).toContain(
      'There is no model at /model: download one with fetch-model.sh',
    );
    expect(status).toBe(1);
  });

  it('create only files that the caller owns', () => {
    const owners = readdirSync(folder).map(
      (name) => statSync(join(folder, name)).uid,
    );
    expect(new Set(owners)).toEqual(new Set([uid]));
  });
});

describe('jupyter', () => {
  const name = 'tom-engine-test-jupyter';
  const token = 'a-token-of-24-characters';
  const port = freePort();
  afterAll(() => {
    docker('rm', '-f', name);
  });

  it('accepts its token and rejects requests without it', async () => {
    const file = join(folder, 'token');
    writeFileSync(file, `${token}\n`, { mode: 0o644 });
    startExample('jupyter', {
      name,
      uid,
      ports: `${port}:8888`,
      mounts: [`${folder}:/workspace`, `${file}:/run/jupyter-token:ro`],
      env: ['JUPYTER_TOKEN_FILE=/run/jupyter-token'],
    });
    const status = async (path: string) =>
      fetch(`http://127.0.0.1:${String(port)}${path}`, {
        signal: AbortSignal.timeout(3000),
      }).then(
        (answer) => answer.status,
        () => 0,
      );
    await expect.poll(() => status('/api'), { timeout: 300_000 }).toBe(200);
    expect(await status('/api/contents')).toBe(403);
    expect(await status(`/api/contents?token=${token}x`)).toBe(403);
    expect(await status(`/api/contents?token=${token}`)).toBe(200);
    expect(docker('logs', name)).not.toContain(token);
  });

  it('rejects a short token', () => {
    const file = join(folder, 'token');
    writeFileSync(file, 'short\n');
    const { status, stderr } = spawnSync(
      'docker',
      [
        'run',
        '--rm',
        '--network',
        'none',
        '-v',
        `${file}:/t:ro`,
        '-e',
        'JUPYTER_TOKEN_FILE=/t',
        imageOf('jupyter'),
      ],
      { encoding: 'utf8' },
    );
    expect(stderr).toContain('the token needs 16 characters or more');
    expect(status).not.toBe(0);
  });
});
