import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { sitePolicy } from '../../../scripts/edition/sitePolicy';
import {
  hashesOf,
  policyOf,
  withPolicy,
} from '../../../src/plugins/builtPages/securityPolicy';

test('the policy of the site allows what each page allows itself, and names the scripts of all', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'policy-'));
  mkdirSync(path.join(folder, 'zh'));
  const first = '<head><meta charset=UTF-8><script>one()</script></head>';
  const second = '<meta http-equiv="refresh"><script>two()</script>';
  writeFileSync(path.join(folder, 'index.html'), first);
  writeFileSync(path.join(folder, 'zh/index.html'), second);
  try {
    const policy = sitePolicy(folder);
    const hashes = [...hashesOf(first), ...hashesOf(second)];
    expect(hashes).toHaveLength(2);
    expect(policy).toBe(policyOf([...hashes].sort()));
    expect(withPolicy(first)).toContain(policyOf(hashesOf(first)));
  } finally {
    rmSync(folder, { recursive: true });
  }
});
