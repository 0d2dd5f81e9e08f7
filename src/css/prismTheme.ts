import type { PrismTheme } from 'prism-react-renderer';

/**
 * Empty on purpose: the colours of code are CSS (src/css/code.css), chosen by
 * token class. A Prism theme would write them into every span as inline styles
 * of the theme that was current at build; dark pages would then flash, and stay
 * wrong with JavaScript off.
 */
export const prismTheme: PrismTheme = { plain: {}, styles: [] };
