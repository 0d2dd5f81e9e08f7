import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { RunForm } from '../../data/runFields';
import { choiceOf, textOf } from '../form/formProps';
import RadioField from '../form/RadioField';
import TextField from '../form/TextField';
import VariablesField from '../form/VariablesField';
import { useReader } from '../state/useProfile';
import FieldNotes from './FieldNotes';
import type { FormProps } from './formProps';

/** Shared memory, the limit that a PyTorch DataLoader hits first. */
function MemoryFields(props: FormProps): ReactNode {
  const { form, change, problem, label } = props;
  const { server } = useReader();
  return (
    <>
      <RadioField<RunForm['sharedMemory']>
        {...choiceOf(props, 'sharedMemory')}
        choices={[
          {
            value: 'default',
            label: translate(
              {
                id: 'runGenerator.sharedMemory.default',
                message: 'Docker’s default ({size})',
                description: 'Choice: no --shm-size; {size} e.g. 64m',
              },
              { size: (form.on === 'server' && server.shmDefault) || '64m' },
            ),
          },
          {
            value: 'size',
            label: translate({
              id: 'runGenerator.sharedMemory.size',
              message: 'A fixed size',
              description: 'Choice: --shm-size',
            }),
          },
          {
            value: 'host',
            label: translate({
              id: 'runGenerator.sharedMemory.host',
              message: 'Shared with the host',
              description: 'Choice: --ipc host',
            }),
          },
        ]}
        hint={translate({
          id: 'runGenerator.sharedMemory.hint',
          message:
            'This is a limit, not a reservation. If it’s too small, DataLoader workers die with “bus error”.',
          description: 'Below the choice of shared memory',
        })}
        notes={<FieldNotes field="sharedMemory" {...props} />}
      />
      {form.sharedMemory === 'size' && (
        <TextField
          field="sharedMemory"
          label={label('shmSize')}
          value={form.shmSize}
          error={problem('shmSize')}
          onChange={(shmSize) => {
            change({ shmSize });
          }}
        />
      )}
    </>
  );
}

/** How much of the machine the container may use. */
export function ResourceFields(props: FormProps): ReactNode {
  return (
    <>
      <MemoryFields {...props} />
      <LimitFields {...props} />
    </>
  );
}

function LimitFields(props: FormProps): ReactNode {
  const { form } = props;
  const { server } = useReader();
  return (
    <>
      <TextField
        {...textOf(props, 'cpus')}
        hint={
          form.on === 'server' && server.cpus !== undefined
            ? translate(
                {
                  id: 'runGenerator.cpus.hint',
                  message:
                    'The server has {cpus} cores. Leave it empty for no limit.',
                  description: 'Below the CPU limit',
                },
                { cpus: String(server.cpus) },
              )
            : noLimit()
        }
        inputMode="decimal"
      />
      <TextField
        {...textOf(props, 'memory')}
        hint={
          form.on === 'server' && server.memoryGiB !== undefined
            ? translate(
                {
                  id: 'runGenerator.memory.hint',
                  message:
                    'The server has {memory} GiB for everyone. Enter a limit such as 64g, or leave it empty for no limit.',
                  description: 'Below the memory limit',
                },
                { memory: String(server.memoryGiB) },
              )
            : noLimit()
        }
        notes={<FieldNotes field="memory" {...props} />}
      />
    </>
  );
}

/** Variables, and options that have no field of their own. */
export function MoreFields(props: FormProps): ReactNode {
  const { form, change, problem, label } = props;
  return (
    <>
      <VariablesField
        legend={label('env')}
        rows={form.env}
        problem={problem}
        hint={translate({
          id: 'runGenerator.env.hint',
          message:
            'The page forgets values when you reload it. Don’t enter passwords here, because the shell’s history and docker inspect show them: use --env-file.',
          description: 'Below the environment variables',
        })}
        notes={<FieldNotes field="env" {...props} />}
        onChange={(env) => {
          change({ env });
        }}
      />
      <TextField
        {...textOf(props, 'more')}
        hint={translate({
          id: 'runGenerator.more.hint',
          message:
            'Type them as in the command, for example --ulimit memlock=-1 --cap-add SYS_PTRACE',
          description: 'Below the field for further options',
        })}
        notes={<FieldNotes field="more" {...props} />}
      />
    </>
  );
}

/** Shown for the laptop, because the site doesn't know its hardware. */
const noLimit = () =>
  translate({
    id: 'runGenerator.noLimit',
    message: 'Leave it empty for no limit.',
    description:
      'Below the limits of a container whose machine has no known limit',
  });
