import { dockerCodec } from '../../dockerfile/formState';
import { parseProfile } from '../../profile/parseProfile';
import { runCodec } from '../../run/formState';
import { asObject, parseObject } from '../../text/json';
import { transferCodec } from '../../transfer/formState';
import type { KitInput } from '../input';
import type { KitFile } from '../spec';

/**
 * `kit.json`, from which the same kit can be generated again. Secrets from the
 * forms are not included.
 */
export const kitJson = (input: KitInput): KitFile => ({
  path: 'kit.json',
  text: writeKitJson(input),
  what: {
    en: 'The answers of the form, for npm run kit in the guide’s project.',
    zh: '表单里的填写内容，供本指南项目的 npm run kit 使用。',
  },
});

const writeKitJson = (input: KitInput): string => {
  const without = 'without memory';
  const file = {
    language: input.language,
    profile: input.profile,
    dockerfile: json(dockerCodec.writeAll(input.dockerfile, without)),
    run: json(runCodec.writeAll(input.run, without)),
    transfer: json(transferCodec.writeAll(input.transfer, without)),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
};

const json = (text: string): unknown => JSON.parse(text);

/**
 * The parts of a `kit.json` that could be read, and the paths of those that
 * could not.
 */
export type ReadKit = {
  readonly input: KitInput;
  readonly unread: readonly string[];
};

/**
 * Reads a `kit.json`; missing values are the forms' defaults. `kitSchema`
 * defines its shape and names each mistake; here invalid values are only
 * skipped.
 */
export function readKitJson(text: string): ReadKit {
  const file = parseObject(text);
  const part = (name: string) => JSON.stringify(asObject(file[name]));
  const docker = dockerCodec.readAll(part('dockerfile'));
  const run = runCodec.readAll(part('run'));
  const transfer = transferCodec.readAll(part('transfer'));
  const unread = (name: string, names: readonly string[] | 'all') =>
    names === 'all' ? [name] : names.map((field) => `${name}.${field}`);
  return {
    input: {
      language: file.language === 'zh' ? 'zh' : 'en',
      profile: parseProfile(part('profile')),
      dockerfile: docker.edits,
      run: run.edits,
      transfer: transfer.edits,
    },
    unread: [
      ...unread('dockerfile', docker.unread),
      ...unread('run', run.unread),
      ...unread('transfer', transfer.unread),
    ],
  };
}
