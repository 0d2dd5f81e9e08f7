/** A line of requirements.txt with a version, or with an option that only pip has. */
const pinned =
  /^\s*(?:[A-Za-z0-9][\w.-]*(?:\[[\w,. -]+\])?\s*(?:(?:===?|~=|!=|[<>]=?)\s*[\w.*+!-]+|@\s*(?:https?|git\+|file))|-(?:r|c|e|f)\s+\S|--(?:(?:extra-)?index-url|find-links|requirement|constraint|editable|no-binary)[ =]\S)/;

/** A name without a version, with extras, a marker, or a comment. */
const bare = /^\s*(?:[A-Za-z0-9][\w.-]*(?:\[[\w,. -]+\])?\s*(?:[;#].*)?|#.*)$/;

/** Names that are a list of packages even without a version. */
const known =
  /^\s*(?:torch|torchvision|tensorflow|jax|numpy|pandas|scipy|transformers|scikit-learn)\s*$/;

/**
 * Pairs of lines that only a file of packages has: environment.yml,
 * pyproject.toml, uv.lock, renv.lock, and DESCRIPTION of an R package.
 */
const marks: readonly (readonly [RegExp, RegExp])[] = [
  [/^dependencies\s*:/, /^\s+- [\w.:-]/],
  [/^\[(?:project|build-system|tool\.(?:poetry|uv|pdm))\b/, /=/],
  [/^\[\[package\]\]/, /^name\s*=/],
  [/^\s*"Packages"\s*:/, /^\s*"R"\s*:/],
  [/^Package:\s*\S/, /^(?:Imports|Depends|Version):/],
];

/**
 * The share of lines of a text, from 0 to 1, that belong to a file with a list of
 * packages: requirements.txt, or another format with marks that only it has. One
 * line alone is a search query. `domain/requirements` reads the formats in full, but the
 * search box would then load its libraries for YAML and TOML.
 */
export function packageShare(lines: readonly string[]): number {
  if (lines.length < 2) return 0;
  const has = (mark: RegExp) => lines.some((line) => mark.test(line));
  if (marks.some(([one, other]) => has(one) && has(other))) return 1;
  const sure = lines.filter((line) => pinned.test(line) || known.test(line));
  if (sure.length === 0) return 0;
  const all = lines.filter((line) => pinned.test(line) || bare.test(line));
  return all.length / lines.length;
}
