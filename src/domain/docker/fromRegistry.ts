/**
 * The name of an image in a registry that mirrors Docker Hub. Names without a
 * host are on Docker Hub; its official images are below `library/`.
 *
 * @param prefix - the registry's, for example `registry.example.org/hub/`
 */
export function inRegistry(image: string, prefix: string): string {
  const [first = '', ...rest] = image.split('/');
  if (rest.length && /[.:]|^localhost$/.test(first)) return image;
  return `${prefix.replace(/\/?$/, '/')}${rest.length ? '' : 'library/'}${image}`;
}

const from = /^(\s*FROM\s+(?:--platform=\S+\s+)?)(\S+)(?:(\s+AS\s+)(\S+))?/i;

/**
 * Rewrites a Dockerfile to pull its base images from the registry. Stage names,
 * `scratch`, and names with a variable stay unchanged.
 */
export function fromRegistry(dockerfile: string, prefix: string): string {
  const stages = new Set(['scratch']);
  return dockerfile
    .split('\n')
    .map((line) => {
      const [whole, before = '', image = '', as = '', stage = ''] =
        from.exec(line) ?? [];
      if (whole === undefined) return line;
      const own = stages.has(image.toLowerCase()) || image.includes('$');
      stages.add(stage.toLowerCase());
      const name = own ? image : inRegistry(image, prefix);
      return `${before}${name}${as}${stage}${line.slice(whole.length)}`;
    })
    .join('\n');
}
