import type { ReactNode } from 'react';
import { useLab } from '../state/useLab';

/**
 * The slot on the home page for the run generator's default command. It stands
 * in the HTML of both languages, with JavaScript off too.
 */
export default function HomeCommand(): ReactNode {
  const { exampleUser, naming } = useLab();
  const name = naming.containerPrefix.replace('{user}', exampleUser);
  return (
    <pre>
      <code>{`docker run --detach --name ${name}train …`}</code>
    </pre>
  );
}
