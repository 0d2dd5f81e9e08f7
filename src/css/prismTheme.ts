import type { PrismTheme } from 'prism-react-renderer';

/**
 * Empty on purpose: CSS sets the colors of code by token class (src/css/code.css).
 * A Prism theme would write them into every span as inline styles, in the theme
 * that was active during the build; dark pages would flash, and stay wrong with
 * JavaScript off.
 */
export const prismTheme: PrismTheme = { plain: {}, styles: [] };
