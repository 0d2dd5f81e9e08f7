import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import { tools, type ToolLink } from '../../data/tools';
import { useLocalized } from '../state/useLocale';
import styles from './styles.module.css';

/** Below the output of a tool: where to go next with it. */
export default function NextTool({
  after,
  hasPorts = true,
  query = '',
}: {
  readonly after: string;
  /** For the address of the next page, with its question mark. */
  readonly query?: string;
  /** Whether the output publishes a port. */
  readonly hasPorts?: boolean;
}): ReactNode {
  const localized = useLocalized();
  const tool = tools.find(({ to }) => to === after);
  const next = (hasPorts ? undefined : tool?.nextWithoutPorts) ?? tool?.next;
  const or = tool?.or;
  if (!next) return null;
  return (
    <p className={styles.next}>
      <NextLink {...next} to={next.to + query} />
      {or && (
        <>
          <br />
          <Translate
            id="generator.or"
            description="Below the link to the next page: a shorter way; {page} is a link"
            values={{ page: <Link to={or.to}>{localized(or.label)}</Link> }}
          >
            {'Or: {page}'}
          </Translate>
        </>
      )}
    </p>
  );
}

/** Where to go next. */
export function NextLink({ to, label }: ToolLink): ReactNode {
  const localized = useLocalized();
  return (
    <Translate
      id="generator.next"
      description="Below the output of a generator; {page} is a link to the next page"
      values={{ page: <Link to={to}>{localized(label)}</Link> }}
    >
      {'Next: {page}'}
    </Translate>
  );
}
