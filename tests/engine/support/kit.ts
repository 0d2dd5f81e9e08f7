import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import type { Machine as MachineRow } from '../../../src/data/schema/machine';
import { kitFiles } from '../../../src/domain/kit/files';
import type { KitSpec } from '../../../src/domain/kit/spec';
import { serverFolder } from '../../../src/domain/transfer/spec';
import type { Sshd } from '../../support/sshd';
import {
  isExecutable,
  kitInput,
  kitSpec,
  type kitRecipes,
} from '../../support/kits';
import type { DockerEdits } from '../../../src/domain/dockerfile/formState';
import type { Edits } from '../../../src/domain/run/formState';
import { dockerOn, laptop, type Machine } from './machines';
import { standInOf } from './engine';
import { standInImage } from './standIns';
import type { Ran } from './transfer';

export type KitRecipe = (typeof kitRecipes)[number];

/** None of these machines has a GPU. */
const bare: MachineRow = { cards: [] };

/** A kit unpacked on the laptop, with this machine as its server. */
export type UnpackedKit = {
  readonly spec: KitSpec;
  readonly work: string;
  /** The folder of the kit on the server. */
  readonly there: string;
  readonly home: string;
  readonly build: () => Ran;
  readonly upload: () => Ran;
  readonly start: (server: Machine) => Ran;
  readonly remove: () => void;
};

/** Packages that the stand-in has. */
const requirements: Readonly<Partial<Record<KitRecipe, string>>> = {
  pytorch: 'scikit-learn==1.2.1\n',
  jupyter: 'pandas==1.5.3\nmatplotlib==3.6.3\n',
};

/**
 * Writes the kit of a recipe for this machine as its own server.
 * @param run - other answers of the run generator than those of `runs`
 */
export function unpackKit(
  recipe: KitRecipe,
  { port, bin }: Sshd,
  run: Edits = {},
): UnpackedKit {
  const root = mkdtempSync(join(tmpdir(), 'kit-'));
  const work = join(root, '我的 kit');
  const home = join(root, 'server');
  const data = join(home, 'data');
  for (const folder of [work, home, data]) mkdirSync(folder);
  // For the account of an image; the folder contains nothing else.
  mkdirSync(join(home, 'project'), { mode: 0o777 });
  chmodSync(join(home, 'project'), 0o777);
  chmodSync(root, 0o755);
  const { username } = userInfo();
  const spec = kitSpec(
    kitInput(recipe, {
      profile: {
        user: username,
        server: 'birch',
        laptop: 'linux',
        home,
        data,
        machine: bare,
      },
      dockerfile: {
        recipe,
        tag: `engine-test/kit-${recipe}:1.0`,
        ...small[recipe],
        yours: requirements[recipe] ?? '',
      },
      // the engine's own docker-init is not everywhere; the oracle tests hold --init
      run: {
        ...runs[recipe],
        init: false,
        name: `engine-test-kit-${recipe}`,
        ...run,
      },
      transfer: {
        way: 'scp',
        compression: 'none',
        account: username,
        host: '127.0.0.1',
        sshPort: port,
        jump: '',
        folder: home,
      },
    }),
  );
  for (const file of kitFiles(spec)) {
    const path = join(work, file.path);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, file.text);
    if (isExecutable(file)) chmodSync(path, 0o755);
  }
  const there = serverFolder(spec.transfer.bash);
  const runScript = (path: string, { env }: Machine, before: string): Ran => {
    const PATH = [before, bin, env.PATH].join(delimiter);
    const { status, stdout, stderr } = spawnSync('bash', [path], {
      env: { ...env, PATH },
      encoding: 'utf8',
    });
    return { code: status ?? 1, output: stdout + stderr };
  };
  const tools = join(root, 'bin');
  mkdirSync(tools);
  hostBuilds(tools);
  return {
    spec,
    work,
    there,
    home,
    build: () => runScript(join(work, 'build-and-save.sh'), laptop, tools),
    upload: () => runScript(join(work, 'upload.sh'), laptop, bin),
    start: (server) => runScript(join(there, 'load-and-run.sh'), server, bin),
    remove: () => {
      rmSync(root, { recursive: true, force: true });
    },
  };
}

/** A form that the stand-ins can build: the only downloads are Debian packages. */
const small: Readonly<Record<KitRecipe, DockerEdits>> = {
  pytorch: {},
  jupyter: { requirements: true, pip: '' },
  desktop: { fonts: false },
  'r-base': { apt: 'r-cran-jsonlite' },
  micromamba: { environment: true, conda: '' },
};

/** These tests run as root, which Jupyter rejects, so it uses the image's own account. */
const runs: Readonly<Record<KitRecipe, Edits>> = {
  pytorch: { preset: 'train', command: 'sleep 600' },
  jupyter: { preset: 'notebook', user: 'image' },
  desktop: { preset: 'vnc' },
  'r-base': { preset: 'r' },
  micromamba: { preset: 'train', command: 'sleep 600' },
};

/** On these engines, containers have no network access of their own, so builds use the host's network. */
function hostBuilds(folder: string): void {
  const path = join(folder, 'docker');
  writeFileSync(
    path,
    `#!/bin/sh
PATH=\${PATH#*:}
case $1 in build) shift; exec docker build --network host "$@" ;; esac
exec docker "$@"
`,
  );
  chmodSync(path, 0o755);
}

/**
 * Gives the names after FROM to the stand-ins. Debian has no JupyterLab, a page
 * that its server serves, so a metadata file says that it is installed.
 */
export function provideKitBases({ context }: KitSpec): readonly string[] {
  const dockerfile =
    context.find(({ path }) => path === 'Dockerfile')?.text ?? '';
  const bases = [...dockerfile.matchAll(/^FROM (\S+)/gm)].map(
    ([, image = '']) => image,
  );
  for (const image of bases) {
    const standIn = image.startsWith('python:') ? 'python' : standInOf(image);
    if (standIn === undefined) continue;
    const from = standInImage(standIn);
    const note = dockerfile.includes('jupyterlab') ? jupyterLab : '';
    spawnSync('docker', ['build', '-q', '-t', image, '-'], {
      env: laptop.env,
      input: `FROM ${from}\n${note}`,
      encoding: 'utf8',
    });
  }
  return bases;
}

const jupyterLab = String.raw`RUN d=/usr/lib/python3/dist-packages/jupyterlab-4.0.0.dist-info && mkdir $d && printf 'Metadata-Version: 2.1\nName: jupyterlab\nVersion: 4.0.0\n' >$d/METADATA
`;

/** Removes a kit's container and image from every engine. */
export function removeKit(
  { container, image }: KitSpec,
  machines: readonly Machine[],
): void {
  for (const machine of machines) {
    dockerOn(machine, 'rm', '-f', container);
    dockerOn(machine, 'rmi', '-f', image);
  }
}
