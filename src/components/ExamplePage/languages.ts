import { Prism } from 'prism-react-renderer';

/**
 * Languages that only the examples show, so no other page loads them. Prism's
 * components register themselves with a global of this name, in this order.
 */
const holder = globalThis as { Prism?: unknown };
holder.Prism = Prism;
/* eslint-disable @typescript-eslint/no-require-imports -- an import would run before the global is set */
require('prismjs/components/prism-clike');
require('prismjs/components/prism-c');
require('prismjs/components/prism-cpp');
require('prismjs/components/prism-cmake');
/* eslint-enable @typescript-eslint/no-require-imports */
delete holder.Prism;
