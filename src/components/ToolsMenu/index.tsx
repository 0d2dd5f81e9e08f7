import { translate } from '@docusaurus/Translate';
import DropdownNavbarItem from '@theme/NavbarItem/DropdownNavbarItem';
import type { ComponentProps, ReactNode } from 'react';
import { tools } from '../../data/tools';
import { useLocalized } from '../state/useLocale';

type Props = Omit<ComponentProps<typeof DropdownNavbarItem>, 'items' | 'label'>;

/** Every tool of the guide, in the navigation bar and in the mobile menu. */
export default function ToolsMenu(props: Props): ReactNode {
  const localized = useLocalized();
  return (
    <DropdownNavbarItem
      {...props}
      label={translate({
        id: 'toolsMenu.label',
        message: 'Tools',
        description: 'Label of the menu of all tools in the navigation bar',
      })}
      items={tools
        .filter(({ to }) => to !== '/examples/')
        .map(({ to, title }) => ({ to, label: localized(title) }))}
    />
  );
}
