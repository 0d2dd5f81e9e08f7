import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { RunForm } from '../../data/runFields';
import { choiceOf, flagOf } from '../form/formProps';
import CheckField from '../form/CheckField';
import RadioField from '../form/RadioField';
import type { FormProps } from './formProps';

/**
 * How the container runs, and what happens when it ends. --rm and a restart policy
 * are mutually exclusive, so they are one choice.
 */
export default function LifeFields(props: FormProps): ReactNode {
  const { form } = props;
  return (
    <>
      <RadioField<RunForm['mode']>
        {...choiceOf(props, 'mode')}
        choices={[
          {
            value: 'interactive',
            label: translate({
              id: 'runGenerator.mode.interactive',
              message: 'In this terminal',
              description: 'Choice: interactive',
            }),
          },
          {
            value: 'background',
            label: translate({
              id: 'runGenerator.mode.background',
              message: 'In the background',
              description: 'Choice: detached',
            }),
          },
        ]}
      />
      <RadioField<RunForm['after']>
        {...choiceOf(props, 'after')}
        choices={[
          {
            value: 'remove',
            label: translate({
              id: 'runGenerator.after.remove',
              message: 'Remove it',
              description: 'Choice: --rm',
            }),
          },
          {
            value: 'keep',
            label: translate({
              id: 'runGenerator.after.keep',
              message: 'Keep it and its log',
              description: 'Choice: neither --rm nor a restart policy',
            }),
          },
          {
            value: 'on-failure',
            label: translate({
              id: 'runGenerator.after.onFailure',
              message: 'Restart after an error',
              description: 'Choice: --restart on-failure',
            }),
          },
          {
            value: 'unless-stopped',
            label: translate({
              id: 'runGenerator.after.unlessStopped',
              message: 'Always restart, even after a reboot',
              description: 'Choice: --restart unless-stopped',
            }),
          },
        ]}
        hint={
          form.after === 'remove' &&
          form.mode === 'background' &&
          translate({
            id: 'runGenerator.after.lost',
            message:
              'After a crash, Docker deletes the log along with the container. Keep it for a training run.',
            description: 'Warning: background and --rm together',
          })
        }
      />
      <CheckField
        {...flagOf(props, 'init')}
        hint={translate({
          id: 'runGenerator.init.hint',
          message:
            'Without it, many programs ignore docker stop for ten seconds.',
          description: 'Below the check box for --init',
        })}
      />
    </>
  );
}
