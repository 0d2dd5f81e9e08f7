import MDXComponents from '@theme-original/MDXComponents';
import Cmd from '../components/Cmd';
import Var from '../components/Var';

/** What pages may use without an import. */
export default {
  ...MDXComponents,
  Cmd,
  Var,
};
