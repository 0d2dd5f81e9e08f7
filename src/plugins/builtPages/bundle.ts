import { build } from 'esbuild';

/**
 * A single script with everything that an entry imports, for the browsers of
 * `browserslist`.
 *
 * @param define - values of names that the sources declare
 */
export async function bundle(
  entry: string,
  define: Readonly<Record<string, string>> = {},
): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format: 'iife',
    target: ['chrome109', 'firefox115', 'safari16.4'],
    define: { ...define },
    write: false,
  });
  return outputFiles.map((file) => file.text).join('');
}
