import ComponentTypes from '@theme-original/NavbarItem/ComponentTypes';
import ToolsMenu from '../../components/ToolsMenu';

/** The kinds of items that the navigation bar may have: the theme's, and the menu of all tools. */
export default {
  ...ComponentTypes,
  'custom-tools': ToolsMenu,
};
