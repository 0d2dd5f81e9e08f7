import { otherPackageFiles } from '../../data/otherPackageFiles';
import type { OtherPackageFile } from '../../data/schema/otherPackageFile';

type Id = (typeof otherPackageFiles)[number]['id'];

/** Text that only this format has; each pattern must match. */
const marks: Readonly<Record<Id, readonly RegExp[]>> = {
  'poetry-lock': [/^\[\[package\]\]/m, /^content-hash\s*=/m],
  'pdm-lock': [/^\[\[package\]\]/m, /^content_hash\s*=/m],
  pylock: [/^lock-version\s*=/m, /^\[\[packages\]\]/m],
  // pixi.toml has channels outside [tool.…]; pixi.lock is YAML
  pixi: [
    /^\[(?:workspace|project)\][^[]*^channels\s*=|^version:\s*\d[^]*^environments:[^]*^packages:/m,
  ],
  'conda-lock': [/^metadata:/m, /^package:/m, /^[ \t]+content_hash:/m],
  'conda-list': [
    /^@EXPLICIT\s*$|^#\s*packages in environment at|^#\s*Name\s+Version\s+Build|^[\w.-]+=[\w.!+]+=[\w.]+\s*$/m,
  ],
  'pip-list': [/^Package[ \t]+Version\b.*\n-+[ \t]+-+/m],
  pipfile: [/^\[(?:dev-)?packages\]\s*$|"pipfile-spec"\s*:/m],
  setup: [
    /^\[(?:metadata|options(?:\.\w+)?|bdist_wheel|flake8|isort)\]\s*$|^(?:from|import)\s+(?:setuptools|distutils)\b/m,
  ],
  dockerfile: [/^FROM\s+\S/m, /^(?:RUN|COPY|CMD|ENTRYPOINT|WORKDIR|ENV)\s/m],
  json: [/^\s*\{(?![^]*"(?:R|Packages)"\s*:)/],
  toml: [
    /^[ \t]*\[[ \t]*[\w"-]+(?:[ \t]*\.[ \t]*[\w"-]+)*[ \t]*\][ \t]*(?:#.*)?$/m,
  ],
};

/** A table of a pyproject.toml, or the packages of a uv.lock. */
const isRead =
  /^[ \t]*\[[ \t]*"?(?:project|build-system|dependency-groups|tool)"?[ \t]*[\].]|^\[\[package\]\]/m;

/** The format of a text that is a list of packages, but not one that is read. */
export function otherFile(text: string): OtherPackageFile | null {
  const bare = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  return (
    otherPackageFiles.find(
      ({ id }) =>
        marks[id].every((mark) => mark.test(bare)) &&
        !(id === 'toml' && isRead.test(bare)),
    ) ?? null
  );
}
