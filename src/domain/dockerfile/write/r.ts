import type { Group } from '../instruction';
import { mirrorMount } from '../mirrorFiles';
import { runBody } from '../run';
import type { DockerSpec } from '../spec';
import { uses } from './needs';

/** R's packages. A warning is made an error, since R does not fail over a package that it could not install. */
export function rPackages(spec: DockerSpec): readonly Group[] {
  if (!uses(spec, 'cran')) return [];
  const list = spec.cran.map((name) => `"${name}"`).join(', ');
  return [
    [
      {
        keyword: 'RUN',
        body: runBody(
          [
            `Rscript -e 'options(warn = 2)' \\\n        -e 'install.packages(c(${list}))'`,
          ],
          mirrorMount(spec, 'cran'),
        ),
        field: 'cran',
        why: {
          en: 'Packages from CRAN. warn = 2 makes the build stop where a package fails; R alone would go on.',
          zh: '从 CRAN 装包。warn = 2 让装不上的包中断构建，否则 R 只给警告就继续。',
        },
      },
    ],
  ];
}
