/**
 * The processors in a list of platforms, as Docker names them: the output of
 * `docker manifest inspect` (with or without `--verbose`) and of `docker buildx
 * imagetools inspect` (with or without `--raw`). Attestations, whose platform
 * is `unknown`, do not count. Empty if the text is none of these.
 */
export function readPlatforms(text: string): readonly string[] {
  const isList = /"platform"\s*:|"manifests"\s*:|^Manifests:/m.test(text);
  if (!isList) return [];
  const printed = [
    ...text.matchAll(/^[ \t]*Platform:\s+linux\/([\w/]+)/gm),
    ...text.matchAll(/"platform"\s*:\s*\{[^}]*"architecture"\s*:\s*"(\w+)"/g),
  ];
  const processors = printed.flatMap(([, name]) => name ?? []);
  return [...new Set(processors.filter((name) => name !== 'unknown'))];
}

/** The image that such an output names itself. */
export const nameInPlatforms = (text: string): string | null =>
  /^Name:\s+(\S+)$/m.exec(text)?.[1] ??
  /"Ref"\s*:\s*"([^"@]+)/.exec(text)?.[1] ??
  null;
