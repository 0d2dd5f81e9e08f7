import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lexBash } from '../../src/domain/command/lex';
import type { Placeholders } from '../../src/domain/command/template';
import { fillPageCommand, pageCommands } from '../support/pageCommands';
import { readers } from '../support/readers';
import { inlineCommands, shownCommands } from '../support/shownCommands';
import { dockerClients, hasTerminal } from './support/clients';
import { recordWords, type Calls } from './support/recordWords';
import { runBash } from './support/runBash';

const { usual, blanks, hostile } = readers;

/** Commands that the client answers without an engine, or that can't run here. */
const beyondTheStub: Readonly<Record<string, string>> = {
  'docker login': 'prompts for a name',
  'docker context ls': 'the client answers by itself',
  'docker run --help': 'the client answers by itself',
  'docker build --secret': 'needs BuildKit, which the stub doesn’t implement',
  'docker build --ssh': 'needs BuildKit, which the stub doesn’t implement',
  'docker build --check': 'needs BuildKit, which the stub doesn’t implement',
  'docker build --progress': 'needs BuildKit, which the stub doesn’t implement',
  'docker buildx imagetools': 'the plugin and the registry answer',
  'docker buildx version': 'the plugin answers',
  'docker compose': 'the plugin answers',
};

/** Command or option names mentioned alone in running text. */
const isName = (text: string) =>
  /^docker (container inspect|image (inspect|rm)|(build|exec|run|save)( -[\w-]+)+)$/.test(
    text,
  );

/** The docker commands of a text, each as written. */
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

/** A docker command in running text, with names in place of `NAME` and `IMAGE`. */
const inText = inlineCommands()
  .filter((command) => !isName(command))
  .map((command) =>
    command.replaceAll(/\b[A-Z]{3,}\b/g, (name) => name.toLowerCase()),
  );

/** A directory used as the reader's home. */
const home = mkdtempSync(join(tmpdir(), '小明 的目录 '));
afterAll(() => {
  rmSync(home, { recursive: true });
});

const commandsFor = (...all: readonly Placeholders[]) => [
  ...new Set(
    [
      ...all.flatMap((placeholders) =>
        shownCommands({ ...placeholders, home }),
      ),
      ...inText,
    ]
      .flatMap(dockerCommands)
      // It asks for confirmation, and nothing responds.
      .map((text) =>
        text
          .replace(/^docker \w+ prune\b(?!.* --force)/, '$& --force')
          // A placeholder for the reader.
          .replace('IMAGE_ID', '3f5ef9003cef'),
      ),
  ),
];

const isBeyond = (text: string) =>
  Object.keys(beyondTheStub).some((known) => text.startsWith(known));

// As the body of a function that is never called: bash parses it but doesn't run it.
const parseAll =
  'for text; do eval "f() { :\n$text\n}" || printf "%s\\n" "$text"; done';

const notBash = (texts: readonly string[]) => {
  const run = spawnSync('bash', ['-r', '-c', parseAll, 'bash', ...texts]);
  return run.stdout.toString();
};

describe('what the site shows', () => {
  it('is valid bash', () => {
    const texts = Object.values(readers).flatMap(shownCommands);
    expect(texts.length).toBeGreaterThan(600);
    expect(notBash([...new Set(texts)])).toBe('');
  });

  it('is rejected by this test if it is not valid bash', () => {
    expect(notBash(["echo 'open", 'echo', '}'])).toBe("echo 'open\n}\n");
  });
});

describe.skipIf(!hasTerminal())('what the site shows a hostile reader', () => {
  // The connection to this reader's server adds its own words.
  const { jumpHost, sshPort } = blanks;
  const behind = { ...usual, jumpHost, sshPort };
  const pairs = pageCommands().flatMap((command) => {
    const usually = fillPageCommand(command, behind, 'bash');
    const now = fillPageCommand(command, hostile, 'bash');
    return usually.ok && now.ok && usually.text !== now.text
      ? [[usually.text, now.text] as const]
      : [];
  });
  const texts = [...new Set([...pairs.flat(), ...shownCommands(hostile)])];
  let calls: ReadonlyMap<string, Calls>;
  beforeAll(() => {
    const all = recordWords(texts);
    calls = new Map(texts.map((text, i) => [text, all[i] ?? []]));
  });

  it('calls the same programs as for other readers, with as many words', () => {
    const wrong = pairs.flatMap(([usually, text]) => {
      const [want, got] = [calls.get(usually), calls.get(text)];
      return String(want) === String(got) ? [] : [{ text, want, got }];
    });
    expect(pairs.length).toBeGreaterThan(50);
    expect(wrong).toEqual([]);
  });

  it('executes nothing that this reader typed, also not from a widget', () => {
    const all = [...calls.values()].flat();
    expect(all.length).toBeGreaterThan(200);
    // A page creates three files with one `touch`.
    expect(all.filter((call) => call === 'touch 2')).toEqual([]);
    expect(recordWords(['echo "$(touch canary)"'])).toEqual([['touch 2']]);
  });
});

describe.skipIf(!hasTerminal())('the docker commands of the site', () => {
  const texts = commandsFor(usual, blanks);
  const asked = texts.filter((text) => !isBeyond(text));
  beforeAll(() => {
    const archives = asked.flatMap(
      (text) => / -i (?:.*\/)?(\S+)$/.exec(text)?.[1] ?? [],
    );
    mkdirSync(join(home, 'project'));
    const named = ['Dockerfile.txt', 'project/Dockerfile'];
    for (const file of ['Dockerfile', ...named, 'token.txt', ...archives]) {
      writeFileSync(join(home, file), '');
    }
  });

  it.for(dockerClients())('are accepted by docker $version', async (client) => {
    const run = await runBash(
      asked.map((text) => `cd '${home}' && ${text}`),
      client,
    );
    const refused = asked.flatMap((text, i) =>
      run.asked[i] ? [] : [`${text}\n${run.output[i] ?? ''}`],
    );
    console.log(
      `docker ${client.version}: ${String(asked.length)} commands of the site, ${String(refused.length)} refused`,
    );
    expect(asked.length).toBeGreaterThan(200);
    expect(refused).toEqual([]);
  });

  it('have no obsolete exceptions', () => {
    for (const known of Object.keys(beyondTheStub)) {
      expect(
        texts.some((text) => text.startsWith(known)),
        known,
      ).toBe(true);
    }
  });
});
