/**
 * The name under which a registry that passes Docker Hub on has an image. Names
 * without a host are Docker Hub's; its own images are below `library/`.
 * @param prefix - the registry's, e.g. `registry.lab.example/hub/`
 */
export function inRegistry(image: string, prefix: string): string {
  const [first = '', ...rest] = image.split('/');
  if (rest.length && /[.:]|^localhost$/.test(first)) return image;
  return `${prefix.replace(/\/?$/, '/')}${rest.length ? '' : 'library/'}${image}`;
}

const from = /^(\s*FROM\s+(?:--platform=\S+\s+)?)(\S+)(?:(\s+AS\s+)(\S+))?/i;

/**
 * A Dockerfile whose bases come from the registry. Stages, `scratch` and names
 * with a variable stay.
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
