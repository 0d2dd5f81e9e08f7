import { translate } from '@docusaurus/Translate';
import type { DockerForm } from '../../data/dockerFields';
import type { FrameworkChoice } from '../../domain/dockerfile/frameworkChoice';
import type { Framework } from '../../domain/dockerfile/wants/framework';

type Answer = Exclude<DockerForm['framework'], 'ask'>;

/** The two answers to the question which release of a framework the image has. */
export const frameworkChoices = (
  { title }: Framework,
  choice: FrameworkChoice | null,
): readonly { readonly value: Answer; readonly label: string }[] => [
  {
    value: 'file',
    label: choice?.file?.release
      ? translate(
          {
            id: 'dockerfileGenerator.framework.fileRelease',
            message: '{framework} {release}, as the file says',
            description:
              'Choice: the base has the release of the framework that the file asks for',
          },
          { framework: title, release: choice.file.release },
        )
      : translate({
          id: 'dockerfileGenerator.framework.file',
          message: 'let the base follow the file',
          description: 'Choice: a base image with the version from the file',
        }),
  },
  {
    value: 'base',
    label: choice?.newest.release
      ? translate(
          {
            id: 'dockerfileGenerator.framework.newestRelease',
            message: '{framework} {release}, the newest for this machine',
            description:
              'Choice: the base has the newest release of the framework that runs',
          },
          { framework: title, release: choice.newest.release },
        )
      : translate({
          id: 'dockerfileGenerator.framework.base',
          message: 'keep the base’s version',
          description: 'Choice: the framework of the base stays',
        }),
  },
];
