import type { Shell } from '../../data/schema/command';
import type { RunForm } from '../../data/runFields';

/** The shell in which the command is typed: on the server, always bash. */
export const commandShell = (form: RunForm, laptopShell: Shell): Shell =>
  form.on === 'server' ? 'bash' : laptopShell;
