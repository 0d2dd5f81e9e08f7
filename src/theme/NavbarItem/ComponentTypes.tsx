import ComponentTypes from '@theme-original/NavbarItem/ComponentTypes';
import ToolsMenu from '../../components/ToolsMenu';

/** The item types of the navigation bar: the theme's, and the menu of all tools. */
export default {
  ...ComponentTypes,
  'custom-tools': ToolsMenu,
};
