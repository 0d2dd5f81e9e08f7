/** https://docs.docker.com/reference/dockerfile/#overview */
export const keywords: readonly string[] = [
  'FROM',
  'RUN',
  'COPY',
  'ENV',
  'ARG',
  'WORKDIR',
  'USER',
  'CMD',
  'ENTRYPOINT',
  'ADD',
  'LABEL',
  'EXPOSE',
  'VOLUME',
  'SHELL',
  'HEALTHCHECK',
  'ONBUILD',
  'STOPSIGNAL',
  'MAINTAINER',
];

/** Case-insensitive: `run` is RUN. */
export const isKnownKeyword = (text: string): boolean =>
  keywords.includes(text.toUpperCase());
