import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import { externalLinks } from '../../data/externalLinks';
import type { LinkTopic } from '../../data/schema/externalLink';
import { useLocalized } from '../state/useLocale';

type Props = { readonly topic: LinkTopic };

/** The external links on one topic, with what each one is good for. */
export default function LinkTable({ topic }: Props): ReactNode {
  const local = useLocalized();
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">
            <Translate
              id="linkTable.page"
              description="Column: the page linked to"
            >
              Page
            </Translate>
          </th>
          <th scope="col">
            <Translate
              id="linkTable.what"
              description="Column: what the page is for"
            >
              What it’s for
            </Translate>
          </th>
          <th scope="col">
            <Translate
              id="linkTable.checked"
              description="Column: when the link was last opened"
            >
              Last opened
            </Translate>
          </th>
        </tr>
      </thead>
      <tbody>
        {externalLinks
          .filter((row) => row.topic === topic)
          .map((row) => (
            <tr key={row.id}>
              <td>
                <Link to={row.url}>{local(row.title)}</Link>
              </td>
              <td>{local(row.what)}</td>
              <td>
                {row.checked === 'not checked' ? <NotChecked /> : row.checked}
              </td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}

function NotChecked(): ReactNode {
  return (
    <Translate
      id="linkTable.notChecked"
      description="Shown if the link hasn’t been checked since it was added"
    >
      not checked
    </Translate>
  );
}
