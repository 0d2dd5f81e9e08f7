import { translate } from '@docusaurus/Translate';
import { useState, type ReactNode } from 'react';
import type { Machine } from '../../../data/schema/machine';
import {
  asksForDriver,
  checkDriver,
  driverCommand,
  withTypedDriver,
} from '../../../domain/gpu/machine/typedDriver';
import TextField from '../../form/TextField';
import CopyButton from '../../output/CopyButton';

type Props = {
  readonly machine: Machine;
  readonly onChange: (machine: Machine) => void;
};

/** Asks for the driver if the output didn't name it; otherwise renders nothing. */
export default function DriverField({ machine, onChange }: Props): ReactNode {
  const [typed, setTyped] = useState(machine.driver?.value ?? '');
  if (!asksForDriver(machine)) return null;
  return (
    <TextField
      label={translate({
        id: 'driverField.label',
        message: 'Driver of the pasted machine',
        description: 'Label of the field for a driver that was not pasted',
      })}
      hint={
        <>
          {translate({
            id: 'driverField.hint',
            message:
              'Your output doesn’t include the driver, which decides which CUDA versions run. To print it on the server:',
            description: 'Below the field for the driver; a command follows',
          })}{' '}
          <code>{driverCommand}</code>{' '}
          <CopyButton text={driverCommand} what={driverCommand} />
        </>
      }
      placeholder={sample}
      value={typed}
      error={checkDriver(typed)}
      onChange={(text) => {
        setTyped(text);
        if (!checkDriver(text)) onChange(withTypedDriver(machine, text));
      }}
    />
  );
}

/** The same in every language. */
const sample = '575.57.08';
