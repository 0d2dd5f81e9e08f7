import { fileOf, type Place } from './folder/address';

/**
 * A built page for a folder that is opened without a server: its addresses are
 * those of files, from where the page is, and the first script is that of the folder.
 *
 * @param html - the page
 * @param file - its path in the site, with `/`
 * @param base - the base address that the site was built for
 * @param script - the address in the site of the folder's script
 */
export function folderPage(
  html: string,
  file: string,
  base: string,
  script: string,
): string {
  const place: Place = { base, root: rootOf(file) };
  const toFile = (address: string) => fileOf(address, place);
  return html
    .replace(
      policy,
      (_all, before: string, rules: string) =>
        // To a page in a folder, no file is of its own origin.
        `${before}${rules.replaceAll("'self'", 'file:')}`,
    )
    .replace(tag, (all) =>
      all.replace(
        attribute,
        (_all, before: string, address: string) => before + toFile(address),
      ),
    )
    .replace(
      /(\sdata-app=")([^"]*)/,
      (_all, before: string, scripts: string) =>
        before + scripts.split(' ').map(toFile).join(' '),
    )
    .replace(
      /<script src="[^"]*loader/,
      (loader) =>
        `<script src="${toFile(script)}" defer data-base="${base}" data-root="${place.root}"></script>${loader}`,
    )
    .replace(/^[^]*http-equiv="refresh"[^]*$/, (redirect) =>
      redirect.replace(
        /(url=|location\.href = ')(\/[^"']*)/g,
        (_all, before: string, address: string) => before + toFile(address),
      ),
    );
}

const policy = /(<meta http-equiv="Content-Security-Policy" content=")([^"]*)/;
/** Code that is shown may look like an attribute too. */
const tag = /<[a-z][^>]*>/g;
const attribute = /(\s(?:href|src)=["']?)(\/[^\s"'>]*)/g;

/** A style sheet's own addresses, from where it is. */
export const folderStyles = (css: string, file: string, base: string): string =>
  css.replace(
    /(url\(["']?)(\/[^)"']*)/g,
    (_all, before: string, address: string) =>
      before + fileOf(address, { base, root: rootOf(file) }),
  );

/**
 * The bundler's start-up code asks for further scripts below a fixed address;
 * in a folder that is where the page says its root is.
 */
export const folderRuntime = (script: string, base: string): string =>
  replaceOnce(
    script,
    /\.p="(\/[^"]*)"/g,
    (_all, address: string) =>
      `.p=folderSite.root+${JSON.stringify(address.slice(base.length))}`,
  );

/** Docusaurus loads the parts of the page that the address names, before it takes the page over. */
export const folderMain = (script: string): string =>
  replaceOnce(
    script,
    /\(window\.location\.pathname\)/g,
    () => '(folderSite.pathname)',
  );

/** @throws Error where it isn't there once: the code that we build with has changed */
function replaceOnce(
  script: string,
  pattern: RegExp,
  to: (all: string, group: string) => string,
): string {
  if ([...script.matchAll(pattern)].length !== 1)
    throw new Error(`${pattern.source} is not in the script once.`);
  return script.replace(pattern, to);
}

/** From the folder of a file to that of the site. */
const rootOf = (file: string): string => {
  const depth = file.split('/').length - 1;
  return depth === 0 ? './' : '../'.repeat(depth);
};
