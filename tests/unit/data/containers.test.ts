import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { containers, containerHome } from '../../../src/data/containers';
import type { ContainerRow } from '../../../src/data/schema/container';
import { parseExample } from '../../../src/domain/examples/parseExample';
import { exampleIds, readExampleFile } from '../../support/examples';

const rows: readonly ContainerRow[] = Object.values(containers);
const ports = rows.flatMap(({ port }) => port ?? []);
/** Excludes 8000, a number with many other uses. */
const telling = ports.filter((port) => port % 1000 !== 0);
const names = [...new Set(rows.map(({ name }) => name))];
const sizes = [...new Set(rows.flatMap(({ shm }) => shm ?? []))];
const secrets = rows.flatMap(({ secret }) =>
  secret ? [secret.container, secret.host.replace('{home}/', '')] : [],
);
const images = [...new Set(rows.flatMap(({ image }) => image ?? []))];

const filesBelow = (folder: string, ending: RegExp): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => ending.test(file))
    .map((file) => path.join(folder, file));

/** The values that must come from the table wherever they are written. */
const literals = [
  ['a port', new RegExp(`(?<![\\w.-])(?:${telling.join('|')})(?![\\w-])`)],
  ['a name', new RegExp(`\\{prefix\\}(?:${names.join('|')})(?![\\w-])`)],
  [
    'an image',
    new RegExp(`\\{imagePrefix\\}(?:${images.join('|')})(?![\\w.-])`),
  ],
  ['HOME', new RegExp(`-e HOME=${containerHome}(?![\\w/])`)],
  ['shared memory', new RegExp(`--shm-size (?:${sizes.join('|')})\\s.*\\{`)],
  ['a secret', new RegExp(`(?:${secrets.join('|')})(?![\\w-])`)],
] as const;

/** The lines with a copy of a value from the table. */
const copiesIn = (text: string): readonly string[] =>
  text
    .split('\n')
    .flatMap((line) =>
      literals
        .filter(([, pattern]) => pattern.test(line))
        .map(([what]) => `${what}: ${line.trim()}`),
    );

const fence = /^(`{3,})[^]*?^\1$/gm;

describe('the table of containers is the only source of its values', () => {
  it('finds copies of them', () => {
    expect(
      copiesIn(
        '-p 127.0.0.1:{port}:8888\n--name {prefix}train\n-e HOME=/tmp x\n{imagePrefix}jupyter:1.0\n--shm-size 8g {tag}\n{home}/.config/jupyter-token:/t',
      ),
    ).toHaveLength(6);
    expect(copiesIn('v0.8000, 18888, {prefix}training, HOME=/tmp/x')).toEqual(
      [],
    );
  });

  // A figure's words are those of its drawing; files in fences are checked below.
  const pages = ['docs', 'i18n/zh/docusaurus-plugin-content-docs/current'];
  it('in pages', () => {
    const found = pages
      .flatMap((folder) => filesBelow(folder, /\.mdx$/))
      .flatMap((file) => {
        const text = readFileSync(file, 'utf8')
          .replaceAll(fence, '')
          .replaceAll(/<Figure [^\n]*/g, '');
        return copiesIn(text).map((line) => `${file}: ${line}`);
      });
    expect(found).toEqual([]);
  });

  // Errors, doctor, and questions contain what people type, not what the guide starts.
  it('in data, domain, and components', () => {
    const found = filesBelow('src', /\.tsx?$/)
      .filter(
        (file) =>
          !/^src\/(data\/(errors|containers|practice)|domain\/doctor)/.test(
            file,
          ),
      )
      .flatMap((file) => {
        const text = readFileSync(file, 'utf8').replaceAll(
          /\/\*[^]*?\*\/|\/\/.*/g,
          '',
        );
        return copiesIn(text).map((line) => `${file}: ${line}`);
      });
    expect(found).toEqual([]);
  });
});

describe('in files that readers copy unchanged', () => {
  /** The ways in which Dockerfiles, compose files, and settings write a program's port. */
  const written =
    /EXPOSE (\d+)|--port[= ](\d+)|-rfbport (\d+)|ServerApp\.port = (\d+)|"127\.0\.0\.1:\d+:(\d+)"|127\.0\.0\.1:1800\d:(\d+)/g;
  const portsIn = (text: string) =>
    [...text.matchAll(written)].map((found) =>
      Number(found.slice(1).find(Boolean)),
    );

  it('have a port from the table in the pages’ code blocks', () => {
    for (const file of filesBelow('docs', /\.mdx$/)) {
      const fences = readFileSync(file, 'utf8').match(fence) ?? [];
      for (const port of portsIn(fences.join('\n')))
        expect(ports, file).toContain(port);
    }
  });

  it.each(exampleIds)('the example %s', (id) => {
    const folder = path.join('examples', id);
    const all = readdirSync(folder).filter((file) => file.includes('.'));
    const found = [...all, 'Dockerfile'].flatMap((file) =>
      portsIn(readExampleFile(id, file)),
    );
    for (const port of found) expect(ports).toContain(port);
  });

  it.each(exampleIds)('the command of the example %s', (id) => {
    const { commands } = parseExample(
      id,
      JSON.parse(readExampleFile(id, 'example.json')),
    );
    const { run } = commands;
    const row = rows.find(({ name }) =>
      run.includes(`--name {prefix}${name} `),
    );
    const [, home] = /-e HOME=(\S+)/.exec(run) ?? [];
    expect(home ?? containerHome).toBe(containerHome);
    const [, folder] = /-v \{home\}\/project:(\S+)/.exec(run) ?? [];
    expect(folder ?? containers.train.folder).toBe(containers.train.folder);
    const [, shm] = /--shm-size (\S+)/.exec(run) ?? [];
    expect(shm).toBe(row?.shm);
    for (const [, host, inside] of run.matchAll(/-v (\S+):(\/run\/\S+):ro/g))
      expect(
        rows.map(({ secret }) => [secret?.host, secret?.container]),
      ).toContainEqual([host, inside]);
  });

  it('covers the examples that have a port', () => {
    expect(portsIn(readExampleFile('jupyter', 'Dockerfile'))).toEqual([
      containers.notebook.port,
    ]);
    expect(portsIn(readExampleFile('stata-vnc', 'entrypoint.sh'))).toEqual([
      containers.vnc.port,
    ]);
    for (const [id, { secret }] of [
      ['jupyter', containers.notebook],
      ['stata-vnc', containers.vnc],
    ] as const) {
      const readme = readExampleFile(id, 'README.md');
      expect(readme).toContain(
        `${secret.host.replace('{home}', '/home/you')}:${secret.container}:ro`,
      );
      expect(readme).toContain(`-e ${secret.variable}=${secret.container}`);
    }
  });

  it('is the port in the tunnel figure', () => {
    for (const locale of ['en', 'zh'])
      expect(
        readFileSync(`static/.images/tunnel.${locale}.svg`, 'utf8'),
      ).toContain(String(containers.notebook.port));
  });
});
