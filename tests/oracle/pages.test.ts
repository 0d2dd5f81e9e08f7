import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { lexBash } from '../../src/domain/command/lex';
import { fillCommand, type Holes } from '../../src/domain/command/template';
import { pageCommands } from '../support/pageCommands';
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
  for (const token of lexBash(text.replace(/\\\n\s*/g, ''))) {
    if (token.kind === 'operator') commands.push([]);
    else commands.at(-1)?.push(text.slice(token.start, token.end));
  }
  return commands
    .map((pieces) => pieces.join('').trim())
    .filter((command) => command.startsWith('docker '));
}

function textsFor(holes: Holes): string[] {
  const texts = pageCommands().flatMap(({ on, text }) => {
    const filled = fillCommand(text.trim(), holes, on, 'bash');
    return filled.ok ? dockerCommands(filled.text) : [];
  });
  return [...new Set(texts)];
}

const isBeyond = (text: string) =>
  Object.keys(beyondTheStub).some((known) => text.startsWith(known));

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
