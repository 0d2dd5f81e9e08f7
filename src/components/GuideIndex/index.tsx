import Link from '@docusaurus/Link';
import type { PropSidebarItem } from '@docusaurus/plugin-content-docs';
import {
  useDocById,
  useDocsSidebar,
} from '@docusaurus/plugin-content-docs/client';
import type { ReactNode } from 'react';
import { tools } from '../../data/tools';
import { useLocalized } from '../state/useLocale';
import styles from './styles.module.css';

/** Every page of the guide with its purpose, grouped by what the reader needs; built from the sidebar. */
export default function GuideIndex(): ReactNode {
  const items = useDocsSidebar()?.items ?? [];
  return items.map((item, i) =>
    item.type === 'category' ? (
      <section key={i} className={styles.part}>
        <h2>{item.label}</h2>
        <Pages items={item.items} />
      </section>
    ) : null,
  );
}

/** The pages of a list, and the groups in it, each under its name. */
function Pages({
  items,
}: {
  readonly items: readonly PropSidebarItem[];
}): ReactNode {
  return (
    <>
      <ul className={styles.pages}>
        {items.map((item, i) =>
          item.type === 'link' ? <Page key={i} item={item} /> : null,
        )}
      </ul>
      {items.map((item, i) =>
        item.type === 'category' ? (
          <section key={i}>
            <h3>{item.label}</h3>
            <Pages items={item.items} />
          </section>
        ) : null,
      )}
    </>
  );
}

function Page({
  item: { href, label, docId },
}: {
  readonly item: Extract<PropSidebarItem, { type: 'link' }>;
}): ReactNode {
  const doc = useDocById(docId);
  const localized = useLocalized();
  // A tool isn't a page of the guide, so it has no description in its front matter.
  const tool = tools.find(({ to }) => href.endsWith(to));
  const purpose = doc?.description ?? (tool && localized(tool.makes));
  return (
    <li>
      <Link to={href}>{label}</Link>
      {purpose && <span className={styles.purpose}>{purpose}</span>}
    </li>
  );
}
