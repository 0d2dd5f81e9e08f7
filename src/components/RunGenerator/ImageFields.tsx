import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import { defaultImage } from '../../data/runPresets';
import { textOf } from '../form/formProps';
import Button from '../form/Button';
import TextField from '../form/TextField';
import { useReader } from '../state/useProfile';
import FieldNotes from './FieldNotes';
import type { FormProps } from './formProps';
import styles from './styles.module.css';

/** The image to run. */
export default function ImageFields(props: FormProps): ReactNode {
  const { imagePrefix } = useReader();
  return (
    <TextField
      {...textOf(props, 'image')}
      suggestions={[
        defaultImage,
        ...['train', 'jupyter', 'stata-vnc', 'r-base'].map(
          (n) => `${imagePrefix}${n}:1.0`,
        ),
      ]}
      notes={<FieldNotes field="image" {...props} />}
    />
  );
}

/** The command in the container, and the container's name. */
export function ProgramFields(props: FormProps): ReactNode {
  const { form, change, problem, label, command } = props;
  const { containerPrefix } = useReader();
  return (
    <>
      <TextField
        {...textOf(props, 'name')}
        hint={translate(
          {
            id: 'runGenerator.name.hint',
            message: 'The lab’s rule: it starts with {prefix}',
            description:
              'Below the container name; {prefix} is the account name and a dash, or the lab’s own prefix',
          },
          { prefix: containerPrefix },
        )}
        notes={<FieldNotes field="name" {...props} />}
      />
      <TextField
        field="command"
        label={label('command')}
        hint={translate({
          id: 'runGenerator.command.hint',
          message: 'If you leave it empty, the image’s own command runs.',
          description: 'Below the field for the command',
        })}
        value={form.command}
        error={problem('command')}
        notes={
          command.ok ? (
            <FieldNotes field="command" {...props} />
          ) : (
            command.fix && (
              <p className={styles.fix}>
                <Button
                  onClick={() => {
                    change({ command: command.fix ?? '' });
                  }}
                >
                  {translate(
                    {
                      id: 'runGenerator.command.fix',
                      message: 'Use {fix}',
                      description:
                        'Button that runs the command in a shell in the container',
                    },
                    { fix: command.fix },
                  )}
                </Button>
              </p>
            )
          )
        }
        onChange={(text) => {
          change({ command: text });
        }}
      />
    </>
  );
}
