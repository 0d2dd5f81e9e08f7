type Shell = 'apt' | 'pip' | 'conda';
type Kind = Shell | 'cran';

/** Install commands that users paste along with the names, by field; R's are calls. */
const commands: Readonly<Record<Shell, RegExp>> = {
  apt: /^(?:sudo\s+)?(?:apt|apt-get|aptitude)\s+(?:-y\s+)?install\s+/,
  pip: /^[!%]?(?:sudo\s+)?(?:(?:python[\d.]*\s+-m\s+|uv\s+)?pip[\d.]*\s+install|uv\s+add|poetry\s+add)\s+/,
  conda: /^[!%]?(?:conda|mamba|micromamba)\s+install\s+/,
};

/**
 * Options without effect here: the Dockerfile sets them already, or they only
 * choose where packages are installed.
 */
const idle: Readonly<Record<Shell, RegExp>> = {
  apt: /^(-y|-q|-qq|--yes|--assume-yes|--no-install-recommends|--fix-missing)$/,
  pip: /^(-U|-q|-v|--upgrade|--user|--quiet|--verbose|--no-cache-dir|--no-cache|--break-system-packages|--system|--no-build-isolation|--force-reinstall)$/,
  conda: /^(-y|-q|--yes|--quiet|--override-channels)$/,
};

/**
 * The items of a package field. Removes a pasted install command and quotes,
 * and accepts commas between names. Everything else stays as typed, so that the
 * field's check can refuse it. Sorted and without duplicates, as Docker
 * recommends.
 */
export function packageWords(text: string, kind: Kind): readonly string[] {
  const lines = text
    .replace(/\\\r?\n/g, ' ')
    .split(/\r?\n/)
    .map((line) => line.trim());
  return [...new Set(lines.flatMap((line) => wordsOf(line, kind)))].sort();
}

function wordsOf(line: string, kind: Kind): readonly string[] {
  if (kind === 'cran') return rNames(line);
  const command = commands[kind].exec(line)?.[0] ?? '';
  const rest = line.slice(command.length);
  const words = (rest.match(/(?:"[^"]*"|'[^']*'|[^\s"'])+|["']/g) ?? [])
    .map((word) => word.replace(/"([^"]*)"|'([^']*)'/g, '$1$2'))
    .flatMap((word) => separated(word, kind));
  return command ? withoutIdle(words, kind) : words;
}

/**
 * Splits `git,vim` and `numpy, pandas` at the comma, but not `numpy>=1,<2` and
 * `a[b,c]`.
 */
const separated = (word: string, kind: Shell): readonly string[] =>
  (kind === 'apt'
    ? word.split(/[,，、]/)
    : word.split(/[，、]|,(?![<>=!~])(?![^[]*\])/)
  ).filter(Boolean);

/** Removes options without effect, and conda-forge, which is always used. */
function withoutIdle(words: readonly string[], kind: Shell): readonly string[] {
  const kept = words.filter((word) => !idle[kind].test(word));
  return kind !== 'conda'
    ? kept
    : kept.filter(
        (word, i) =>
          !(/^(-c|--channel)$/.test(word) && kept[i + 1] === 'conda-forge') &&
          !(
            word === 'conda-forge' && /^(-c|--channel)$/.test(kept[i - 1] ?? '')
          ),
      );
}

/** The names in `install.packages(c("sf", "terra"))`, `library(sf)`, `"sf", "terra"`. */
function rNames(line: string): readonly string[] {
  const inside =
    /^(?:install\.packages|library|require|pak::pkg_install|renv::install)\s*\(\s*(?:c\s*\(([^()]*)\)[^()]*|([^\s(),][^(),]*)?(?:,[^()]*)?)\)\s*;?$/.exec(
      line,
    );
  return (inside ? (inside[1] ?? inside[2] ?? '') : line)
    .split(/[\s,，、]+/)
    .map((name) => name.replace(/^(["'])(.*)\1$/, '$2'))
    .filter(Boolean);
}
