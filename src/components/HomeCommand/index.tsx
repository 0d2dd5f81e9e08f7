import type { ReactNode } from 'react';
import { formOf } from '../../domain/run/formOf';
import { toSpec } from '../../domain/run/toSpec';
import RunCommand from '../output/RunCommand';
import { PointingProvider } from '../state/pointing';
import { useReader } from '../state/useProfile';

/**
 * The run generator's default command on the home page, with the reader's own
 * names. It stands in the HTML of both languages, with JavaScript off too.
 */
export default function HomeCommand(): ReactNode {
  const reader = useReader();
  const form = formOf({}, reader);
  const result = toSpec(form, reader);
  return (
    <PointingProvider>
      <RunCommand form={form} spec={result.ok ? result.spec : null} />
    </PointingProvider>
  );
}
