import type { ReactNode } from 'react';
import { formOf } from '../../domain/run/formOf';
import { outcomeOf } from '../../domain/run/outcome';
import RunCommand from '../output/RunCommand';
import { PointingProvider } from '../state/pointing';
import { useReader } from '../state/useProfile';

/**
 * The run generator's default command on the home page, with the reader's own
 * names. It stands in the HTML of both languages, with JavaScript off too.
 */
export default function HomeCommand(): ReactNode {
  const reader = useReader();
  return (
    <PointingProvider>
      <RunCommand outcome={outcomeOf(formOf({}, reader), reader)} />
    </PointingProvider>
  );
}
