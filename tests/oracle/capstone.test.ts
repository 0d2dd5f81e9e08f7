import { spawn } from 'node:child_process';
import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';

const page = readFileSync('docs/practice/capstone.mdx', 'utf8');
const script = /^```python title="train\.py"\n([^]*?)^```$/m.exec(page)?.[1];

const folder = mkdtempSync(path.join(tmpdir(), 'capstone-'));
writeFileSync(path.join(folder, 'train.py'), script ?? '');
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Runs the page's script, with a stand-in for torch, until it exits or has printed a text. */
function train(pause: string, killAt?: string) {
  return new Promise<{ lines: readonly string[]; signal: string | null }>(
    (done, fail) => {
      const child = spawn('python3', ['train.py'], {
        cwd: folder,
        env: {
          ...process.env,
          PAUSE: pause,
          PYTHONPATH: path.resolve('tests/fixtures/python'),
          PYTHONDONTWRITEBYTECODE: '1',
        },
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      let output = '';
      child.stdout.on('data', (data: Buffer) => {
        output += data.toString();
        if (killAt !== undefined && output.includes(killAt))
          child.kill('SIGKILL');
      });
      child.on('error', fail);
      child.on('close', (_, signal) => {
        done({ lines: output.trim().split('\n'), signal });
      });
    },
  );
}

it('the training of the capstone resumes after a kill', async () => {
  const first = await train('0.05', 'epoch 3 ');
  expect(first.signal).toBe('SIGKILL');
  expect(first.lines[0]).toBe('started from the beginning on cpu');
  const last = Number(/^epoch (\d+)/.exec(first.lines.at(-1) ?? '')?.[1]);
  // What a kill during a write leaves behind.
  writeFileSync(path.join(folder, 'checkpoints', 'new.pt'), 'half a file');
  const second = await train('0');
  const start = /^resumed at epoch (\d+) on cpu$/.exec(second.lines[0] ?? '');
  // The epoch after the last one printed, or one more: it saves before it prints.
  expect([last + 1, last + 2]).toContain(Number(start?.[1]));
  expect(second.lines.at(-2)).toMatch(/^epoch 59 /);
  expect(second.lines.at(-1)).toBe('done');
  expect(readdirSync(path.join(folder, 'checkpoints'))).toEqual(['last.pt']);
});
