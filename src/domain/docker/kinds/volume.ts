import type { Part, Word } from '../../../data/schema/command';
import type { Localized } from '../../../data/schema/text';
import { display, literal, split, word } from '../../command/word';
import type { Codec } from './codec';

/**
 * `[source:]target[:options]`; without a source, the engine creates an
 * anonymous volume.
 */
export type Volume = {
  readonly source?: Word;
  readonly target: Word;
  readonly options?: readonly string[];
};

/** Whether the source is a host path. Any source that is not a path is a volume name. */
export function isBind({ source }: Volume): boolean {
  const first = source?.[0];
  if (first === undefined) return false;
  return typeof first !== 'string' || /^([./\\~]|[A-Za-z]:[\\/])/.test(first);
}

/** `C:\data` or `C:/data`: the colon belongs to the path. */
const drive = /^[A-Za-z]:(?=[\\/])/;

/** One sentence that describes a named volume. */
export const describeVolume = (
  name: string,
  target: string,
  readOnly: boolean,
): Localized => ({
  en: `The volume ${name}, created if it’s missing, appears as ${target}${readOnly ? ', read-only' : ''}.`,
  zh: `具名卷 ${name}（没有就新建）在容器里就是 ${target}${readOnly ? '，只读' : ''}。`,
});

export const volumeKind: Codec<Volume> = {
  parse(raw) {
    const head = typeof raw[0] === 'string' ? raw[0] : '';
    const letter = drive.exec(head)?.[0] ?? '';
    const rest: readonly Part[] = letter
      ? [head.slice(letter.length), ...raw.slice(1)]
      : raw;
    const [first = [], second, third, ...more] = split(word(...rest), ':');
    const source = word(letter, ...first);
    if (more.length || [source, second, third].some((w) => w?.length === 0))
      return null;
    // the client reads `v:/v` as a Windows path, although it looks like a volume
    if (!second) return { target: source };
    if (!third) return { source, target: second };
    const options = literal(third)?.split(',');
    return options ? { source, target: second, options } : null;
  },
  format: ({ source, target, options }) =>
    word(
      ...(source ? [...source, ':'] : []),
      ...target,
      ...(options ? [':', options.join(',')] : []),
    ),
  describe(volume) {
    const { source, target, options } = volume;
    if (!source)
      return {
        en: `An anonymous volume at ${display(target)}.`,
        zh: `在 ${display(target)} 挂一个匿名卷。`,
      };
    const ro = Boolean(options?.includes('ro'));
    if (!isBind(volume))
      return describeVolume(display(source), display(target), ro);
    return {
      en: `${display(source)} of the host appears as ${display(target)}${ro ? ', read-only' : ''}.`,
      zh: `宿主机的 ${display(source)} 在容器里就是 ${display(target)}${ro ? '，只读' : ''}。`,
    };
  },
};
