import { pythonSupport } from '../../../data/pythonSupport';
import { markerHolds } from '../../requirements/marker';
import { satisfies } from '../../requirements/specifier';
import type { Wanted } from '../../requirements/types';
import { pipSpecifier } from '../../requirements/poetry';
import { finding, type DockerFinding } from '../finding';
import type { DockerSpec } from '../spec';
import { highest } from './highest';

/**
 * What does not work with the base's Python: the project itself, or a release
 * without a wheel for it.
 */
export function pythonFindings(spec: DockerSpec): readonly DockerFinding[] {
  const { base, wants } = spec;
  const { pythonVersion } = base;
  if (pythonVersion === null) return [];
  const { read } = wants;
  const project =
    read?.format === 'pyproject' || read?.format === 'uv-lock'
      ? pipSpecifier(read.language)
      : null;
  const wrong = project && !satisfies(pythonVersion, project);
  return [
    ...(wrong
      ? [
          finding('python-not-for-project', 'error', 'image', [
            {
              en: `Your project wants Python ${read?.language ?? ''}; the base has ${pythonVersion}`,
              zh: `项目要求 Python ${read?.language ?? ''}，基础镜像里是 ${pythonVersion}`,
            },
            {
              en: 'pip rejects packages that require another Python version.',
              zh: 'pip 会拒绝不支持当前 Python 的包。',
            },
            {
              en: 'Use another base below, or widen the range in your file if the code allows it.',
              zh: '请换一个基础镜像；如果代码允许，也可以放宽文件里的范围。',
            },
          ]),
        ]
      : []),
    ...tooOld(spec, pythonVersion),
    ...otherWheels(spec, pythonVersion),
  ];
}

/** pip skips a line whose marker does not hold. */
const appliesTo = ({ marker }: Wanted, python: string): boolean =>
  markerHolds(marker, python) !== false;

/** Pins to versions before the first release with a wheel for this Python. */
function tooOld(
  { wants }: DockerSpec,
  python: string,
): readonly DockerFinding[] {
  const out = wants.taken
    .filter(({ why }) => why !== 'wheel-index')
    .map(({ wanted }) => wanted);
  return wants.asked.flatMap(({ wanted, line }) => {
    if (out.includes(wanted) || !appliesTo(wanted, python)) return [];
    const row = pythonSupport.find(({ name }) => name === wanted.id);
    const first = row?.first[python as keyof typeof row.first];
    if (first === undefined || highest(wanted.spec, first)) return [];
    return [
      finding('no-wheel-for-python', 'warning', 'yours', [
        {
          en: `${wanted.name}${wanted.spec} (line ${String(line.first)}) has no wheel for Python ${python}`,
          zh: `${wanted.name}${wanted.spec}（第 ${String(line.first)} 行）没有 Python ${python} 的 wheel`,
        },
        {
          en: `Wheels for this Python start with ${first}; pip would try to compile the old one and usually fail.`,
          zh: `这个 Python 的 wheel 从 ${first} 开始；旧版 pip 会去编译，多半失败。`,
        },
        {
          en: 'Use a later version, or let the base follow your file’s framework, whose image has an older Python.',
          zh: '请提高版本，或者让基础镜像跟随文件里的框架，那个镜像的 Python 更旧。',
        },
      ]),
    ];
  });
}

/**
 * Wheels whose file names say that they are for another Python: pip refuses
 * them. A wheel for `abi3` serves every later Python too.
 * https://packaging.python.org/en/latest/specifications/platform-compatibility-tags/
 */
const otherWheels = (
  { wants }: DockerSpec,
  python: string,
): readonly DockerFinding[] =>
  wants.asked.flatMap(({ wanted, line }) => {
    const { url, from, id } = wanted;
    const isTaken = wants.taken.some(
      (one) => one.wanted === wanted && one.why === 'framework',
    );
    const [, major, minor] =
      /-cp(\d)(\d+)-cp\d+[a-z]*-[^/]*\.whl/.exec(url) ?? [];
    if (from !== 'address' || isTaken || minor === undefined) return [];
    if (!appliesTo(wanted, python)) return [];
    const needed = `${major ?? ''}.${minor}`;
    return needed === python
      ? []
      : [
          finding('wheel-for-other-python', 'error', 'yours', [
            {
              en: `The wheel of ${id} (line ${String(line.first)}) is for Python ${needed}; the base has ${python}`,
              zh: `${id} 的 wheel（第 ${String(line.first)} 行）是给 Python ${needed} 的，基础镜像里是 ${python}`,
            },
            {
              en: 'pip refuses a wheel for another Python and stops.',
              zh: 'pip 会拒绝其他 Python 版本的 wheel 并中断。',
            },
            {
              en: 'Use the address of the wheel for this Python, or write only the name and version.',
              zh: '请换成这个 Python 版本的 wheel 地址，或者只写包名和版本。',
            },
          ]),
        ];
  });
