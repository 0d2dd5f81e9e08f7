import path from 'node:path';
import { isBuiltin } from 'node:module';

/** @typedef {{from: string, folders: readonly string[], packages: readonly string[] | 'any'}} Layer */

const root = path.resolve(import.meta.dirname, '../..');
// Includes Cmd: tables of facts contain commands, which look the same as elsewhere.
const shared = ['form', 'generator', 'output', 'reader', 'state', 'Cmd'];

/**
 * Who may import what. `from` and `folders` are paths from the project root; the
 * first layer that contains a file applies. Files outside all layers (pages,
 * plugins, scripts, tests) may import anything.
 * @type {readonly Layer[]}
 */
const layers = [
  { from: 'src/data', folders: ['src/data'], packages: [] },
  {
    from: 'src/domain/dockerfile/read/readDockerfile.ts',
    folders: ['src/data', 'src/domain'],
    packages: ['dockerfile-ast'],
  },
  {
    from: 'src/domain/search',
    folders: ['src/data', 'src/domain'],
    // Also pure, but 6 KiB: domain code that needs no index stays free of it.
    packages: ['minisearch'],
  },
  {
    from: 'src/domain/requirements',
    folders: ['src/data', 'src/domain'],
    // These readers load when a file is pasted.
    packages: ['yaml', 'smol-toml'],
  },
  {
    from: 'src/domain/kit/zip.ts',
    folders: ['src/data', 'src/domain'],
    // Also pure: the page and the command line pack the same bytes.
    packages: ['fflate'],
  },
  {
    from: 'src/domain',
    folders: ['src/data', 'src/domain'],
    // Both are pure and run everywhere: schemas, and YAML text.
    packages: ['valibot', 'yaml'],
  },
  ...shared.map((name) => ({
    from: `src/components/${name}`,
    folders: ['src/data', 'src/domain', ...sharedFolders()],
    packages: /** @type {const} */ ('any'),
  })),
];

function sharedFolders() {
  return shared.map((name) => `src/components/${name}`);
}

/** @param {string} file path from the root @returns {Layer | undefined} */
function layerOf(file) {
  const known = layers.find(({ from }) => isIn(file, from));
  if (known) return known;
  const widget = /^src\/components\/[^/]+/.exec(file)?.[0];
  return widget === undefined
    ? undefined
    : {
        from: widget,
        folders: ['src/data', 'src/domain', ...sharedFolders(), widget],
        packages: 'any',
      };
}

const isIn = (/** @type {string} */ file, /** @type {string} */ folder) =>
  file === folder || file.startsWith(`${folder}/`);

/** The package name at the start of a specifier that isn't a path. */
const packageOf = (/** @type {string} */ specifier) =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

/**
 * @param {string} specifier
 * @param {string} file
 * @returns {string | undefined} the path from the root, for a file in this project
 */
function targetOf(specifier, file) {
  if (specifier.startsWith('@site/')) return specifier.slice('@site/'.length);
  if (!specifier.startsWith('.')) return undefined;
  return path.posix.normalize(
    path.posix.join(path.posix.dirname(file), specifier),
  );
}

/** @param {Layer} layer @param {string} specifier @param {string} file */
function complaint(layer, specifier, file) {
  const target = targetOf(specifier, file);
  if (target !== undefined) {
    return layer.folders.some((folder) => isIn(target, folder))
      ? undefined
      : `${layer.from} may import only from ${layer.folders.join(', ')}, not ${target}.`;
  }
  if (isBuiltin(specifier))
    return `${layer.from} runs in a browser and can't import ${specifier}.`;
  if (layer.packages === 'any' || layer.packages.includes(packageOf(specifier)))
    return undefined;
  return `${layer.from} is pure and may not import ${specifier} (allowed: ${layer.packages.join(', ') || 'no package'}).`;
}

/**
 * data -> domain -> components -> pages: an import in the other direction is an
 * error. This is our own rule because `no-restricted-imports` compares only the
 * text of the specifier, and `../x` means a different layer at a different depth.
 * @type {import('eslint').Rule.RuleModule}
 */
export const direction = {
  meta: { type: 'problem', schema: [], messages: { against: '{{text}}' } },
  create(context) {
    const file = path
      .relative(root, context.filename)
      .split(path.sep)
      .join('/');
    const layer = layerOf(file);
    if (!layer) return {};
    /** @param {any} node the import, export, or import() */
    const check = (node) => {
      const specifier = node.source?.value;
      if (typeof specifier !== 'string') return;
      const text = complaint(layer, specifier, file);
      if (text) context.report({ node, messageId: 'against', data: { text } });
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
      TSImportType: check,
    };
  },
};
