/** Prism languages by file name suffix; the first match wins. */
const languages: readonly (readonly [end: string, language: string])[] = [
  ['Dockerfile', 'docker'],
  ['CMakeLists.txt', 'cmake'],
  ['.cu', 'cpp'],
  ['.cuh', 'cpp'],
  ['.cpp', 'cpp'],
  ['.h', 'cpp'],
  ['.py', 'python'],
  ['.R', 'r'],
  ['.sh', 'bash'],
  ['.json', 'json'],
  ['.yml', 'yaml'],
  ['.toml', 'toml'],
  ['.desktop', 'ini'],
];

/** Prism's name for the language of a file; `text` if it has none. */
export const languageOf = (file: string): string =>
  languages.find(([end]) => file.endsWith(end))?.[1] ?? 'text';
