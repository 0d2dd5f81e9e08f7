import { stringify } from 'yaml';

/**
 * A compose file as YAML. Version 1.1 quotes `no`, `on` and `22:22`, which
 * older readers would not take for text.
 */
export const writeYaml = (file: unknown): string =>
  stringify(file, { version: '1.1', lineWidth: 0 });
