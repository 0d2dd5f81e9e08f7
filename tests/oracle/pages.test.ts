import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { lexBash } from '../../src/domain/command/lex';
import type { Holes } from '../../src/domain/command/template';
import { fillPageCommand, pageCommands } from '../support/pageCommands';
import { readers } from '../support/readers';
import { dockerClients, hasTerminal } from './support/clients';
import { runBash } from './support/runBash';

/** Commands that the client answers without an engine, or cannot carry out here. */
const beyondTheStub: Readonly<Record<string, string>> = {
  'docker login': 'asks for a name in a dialogue',
  'docker context ls': 'is answered by the client alone',
  'docker run --help': 'is answered by the client alone',
  'docker image prune': 'asks before it begins',
  'docker builder prune': 'asks before it begins',
  'docker build --secret': 'needs BuildKit, which a stub cannot speak',
  'docker buildx imagetools': 'is answered by the plugin and the registry',
};

/** The files that the commands read, in a directory that stands for the reader's home. */
const home = mkdtempSync(join(tmpdir(), 'home '));
for (const file of ['Dockerfile', 'train_1.0.tar', 'base.tar', 'token.txt']) {
  writeFileSync(join(home, file), '');
}
afterAll(() => {
  rmSync(home, { recursive: true });
});

/** The docker commands of a text, each as it was written. */
function dockerCommands(text: string): string[] {
  const commands: string[][] = [[]];
  for (const token of lexBash(text)) {
    if (token.kind === 'operator') commands.push([]);
    else commands.at(-1)?.push(text.slice(token.start, token.end));
  }
  return commands
    .map((pieces) => pieces.join('').trim())
    .filter((command) => command.startsWith('docker '));
}

/** Every block of commands as this reader sees it in bash. */
const bashTexts = (holes: Holes) =>
  pageCommands().flatMap((command) => {
    const filled = fillPageCommand(command, holes, 'bash');
    return filled.ok ? [filled.text] : [];
  });

function textsFor(holes: Holes): string[] {
  const texts = bashTexts(holes).flatMap(dockerCommands);
  return [...new Set(texts)];
}

const isBeyond = (text: string) =>
  Object.keys(beyondTheStub).some((known) => text.startsWith(known));

// One bash that has each text parsed, and none of them run.
const parseAll =
  'for text; do printf "%s\\n" "$text" | bash -n || printf "%s\\n" "$text"; done';

describe('the commands of the pages', () => {
  it.each(Object.entries(readers))(
    'are bash that bash can parse, for %s',
    (_, holes) => {
      const bash = spawnSync('bash', [
        '-c',
        parseAll,
        'bash',
        ...bashTexts(holes),
      ]);
      expect(bash.stderr.toString()).toBe('');
      expect(bash.stdout.toString()).toBe('');
    },
  );

  it('would be refused if they were not', () => {
    const bash = spawnSync('bash', ['-c', parseAll, 'bash', "echo 'open"]);
    expect(bash.stdout.toString()).toBe("echo 'open\n");
  });
});

describe.skipIf(!hasTerminal())('the docker commands of the pages', () => {
  const cases = Object.entries(readers).flatMap(([name, holes]) =>
    dockerClients().map((client) => ({ name, holes, client })),
  );

  it.for(cases)(
    'are taken by docker $client.version, for $name',
    async ({ name, holes, client }) => {
      const texts = textsFor({ ...holes, home }).filter(
        (text) => !isBeyond(text),
      );
      const run = await runBash(
        texts.map((text) => `cd '${home}' && ${text}`),
        client,
      );
      expect(run.canaries).toEqual([]);
      expect(readdirSync(home)).not.toContain('canary');
      // What a hostile reader gets is refused as often as not; it must only not run.
      if (name === 'a hostile one') return;
      const refused = texts.flatMap((text, i) =>
        run.asked[i] || isBeyond(text)
          ? []
          : [`${text}\n${run.output[i] ?? ''}`],
      );
      expect(texts.length).toBeGreaterThan(50);
      expect(refused).toEqual([]);
    },
  );

  it('excuses no command that is not there', () => {
    const texts = textsFor(readers['the default one'] ?? {});
    for (const known of Object.keys(beyondTheStub)) {
      expect(
        texts.some((text) => text.startsWith(known)),
        known,
      ).toBe(true);
    }
  });
});
