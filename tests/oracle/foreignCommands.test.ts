import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runOptions } from '../../src/data/runOptions';
import type { OptionRow } from '../../src/data/schema/runOption';
import { argvOf } from '../../src/domain/command/lex';
import { renderGroups } from '../../src/domain/command/render/render';
import { literal } from '../../src/domain/command/word';
import { conflictIn } from '../../src/domain/docker/conflicts';
import { parseRun, specOf } from '../../src/domain/docker/parseRun';
import { toItems } from '../../src/domain/docker/toItems';
import { dockerClients, hasTerminal, type Client } from './support/clients';
import { runBash } from './support/runBash';
import type { CreateRequest } from './support/stubEngine';

/** A command as another author wrote it, and why we reject it although a client sends it. */
type Case = { readonly text: string; readonly heldBack: string };

const cases: readonly Case[] = readFileSync(
  join(import.meta.dirname, '../fixtures/foreign-commands.txt'),
  'utf8',
)
  .split(/^%%/m)
  .slice(1)
  .map((block) => {
    const newline = block.indexOf('\n');
    return {
      heldBack: block.slice(0, newline).trim(),
      text: block.slice(newline + 1, -1).replaceAll('␍', '\r'),
    };
  });

/** The same command in our words only: parsed, and rendered again after its own prefix. */
const ours = cases.map(({ text }) => {
  const argv = argvOf(text);
  const parsed = argv && parseRun(argv);
  const spec = parsed && specOf(argv, parsed);
  if (!spec || conflictIn(spec.options)) return null;
  const [, ...items] = toItems(spec).map((item) => item.words);
  const rendered = renderGroups(
    [argv.slice(parsed.head.from, parsed.head.to), ...items],
    'bash',
    'line',
  );
  if (!rendered.ok) return null;
  // A variable assignment before the command works only without quotes.
  const head = rendered.text.replace(/'([A-Z_]+=\w+)'/g, '$1');
  return { text: head, parsed, image: literal(spec.image) };
});

const since = new Map(
  (runOptions as readonly OptionRow[]).map((row) => [row.id, row.since]),
);

it('reads none of the commands that it should reject', () => {
  const read = cases.filter(({ heldBack }, i) => heldBack && ours[i]);
  expect(read).toEqual([]);
});

describe.skipIf(!hasTerminal())('the client reads the same', () => {
  it.for(dockerClients())('docker $version', async (client) => {
    const folder = mkdtempSync(join(tmpdir(), 'foreign-'));
    writeFileSync(join(folder, 'env.list'), 'A=1\nB\n');
    writeFileSync(join(folder, 'labels'), 'a=b\n');
    const prelude = `cd ${folder}\n${surroundings}`;
    const texts = [
      ...cases.map(({ text }) => prelude + text),
      ...ours.map((own) => prelude + (own?.text ?? ':')),
    ];
    const { requests, output } = await runBash(texts, client);
    rmSync(folder, { recursive: true });
    const wrong = cases.flatMap((c, i) => {
      const why = difference(
        i,
        requests[i],
        requests[i + cases.length],
        client,
      );
      return why ? [{ ...c, ours: ours[i]?.text, why, said: output[i] }] : [];
    });
    const applies = requests.slice(0, cases.length).filter(Boolean).length;
    console.log(
      `docker ${client.version}: ${String(cases.length)} commands, ${String(applies)} sent, ${String(wrong.length)} differences`,
    );
    expect(wrong).toEqual([]);
  });
});

/** What the client sent for the text and for our own spelling of it; null if they agree. */
function difference(
  i: number,
  theirs: CreateRequest | undefined,
  again: CreateRequest | undefined,
  client: Client,
): string | null {
  const own = ours[i];
  const held = cases[i]?.heldBack;
  if (!theirs)
    return own && !isNewer(own.parsed.options, client)
      ? 'read, though refused'
      : null;
  if (!own) return held ? null : 'not read, though sent';
  if (own.image !== null && own.image !== theirs.body.Image)
    return 'another image';
  const [a, b] = [theirs, again].map((r) => JSON.stringify(sorted(r)));
  return a === b ? null : `sent ${String(a)} and ${String(b)}`;
}

/** Whether 20.10 doesn't know an option or a form of its value. */
const isNewer = (
  options: readonly { readonly id: string; readonly raw: unknown }[],
  { version }: Client,
) =>
  version.startsWith('20.') &&
  options.some(
    ({ id, raw }) =>
      since.get(id) !== undefined ||
      /bind-recursive|volume-subpath|image-subpath|ro=|readonly=|nvidia\.com|web=10/.test(
        JSON.stringify(raw),
      ),
  );

/** The client keeps these lists in a map, so their order is random. */
const unordered = ['Binds', 'Env', 'ExtraHosts', 'Sysctls'];

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, inner]): [string, unknown] => [
        key,
        unordered.includes(key) && Array.isArray(inner)
          ? [...(inner as unknown[])].sort()
          : sorted(inner),
      ])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** Values for the variables, and stand-ins for programs that only call docker. */
const surroundings = `
export HOME=/home/tom USER="$(id -un)" HF_TOKEN=tok token=t volume=vol model=m
export GITLAB_HOME=/srv/gitlab IMAGE=img:1 SCRIPT='a b.py' TAG=2 REGISTRY=r.io
export DATA=/d HOMEWORK=/hw A=1 B=2 XAUTHORITY=/x/a WANDB_API_KEY=k DISPLAY=:0
export HTTP_PROXY=http://p:1
sudo() {
  while [[ $1 == -* || $1 == *=* || $1 == root ]]; do
    if [[ $1 == [A-Z]*=* ]]; then export "$1"; fi
    shift
  done
  "$@"
}
nvidia-docker() { docker "$@"; }
`;
