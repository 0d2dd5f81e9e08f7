import Link from '@docusaurus/Link';
import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import { siteHeaders } from '../../data/siteHeaders';
import FactTable from '../output/FactTable';
import { useLocalized } from '../state/useLocale';

/** The headers that a web server should send with the site, and why. */
export default function HeaderTable(): ReactNode {
  const local = useLocalized();
  return (
    <FactTable
      caption={translate({
        id: 'headerTable.caption',
        message: 'Headers of every file',
        description: 'Caption of a table: HTTP headers',
      })}
      columns={[
        {
          id: 'name',
          head: translate({
            id: 'headerTable.name',
            message: 'Header',
            description: 'Column head: the name of an HTTP header',
          }),
          cell: ({ name, source }) => <Link to={source}>{name}</Link>,
        },
        {
          id: 'value',
          head: translate({
            id: 'headerTable.value',
            message: 'Value',
            description: 'Column head: the value of an HTTP header',
          }),
          cell: ({ value }) => (
            <code>{value.replace('{policy}', 'POLICY')}</code>
          ),
        },
        {
          id: 'why',
          head: translate({
            id: 'headerTable.why',
            message: 'Why',
            description: 'Column head: what an HTTP header is for',
          }),
          cell: ({ why }) => local(why),
        },
      ]}
      rows={siteHeaders}
      keyOf={({ name }) => name}
    />
  );
}
