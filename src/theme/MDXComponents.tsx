import MDXComponents from '@theme-original/MDXComponents';
import Cmd from '../components/Cmd';
import Contact from '../components/output/Contact';
import Listing from '../components/Listing';
import PageCode from '../components/output/PageCode';
import ProfileForm from '../components/ProfileForm';
import Figure from '../components/Figure';
import StepPath from '../components/StepPath';
import Var from '../components/Var';

/**
 * Components that pages may use without an import: small ones that many pages use.
 * A page imports widgets and large tables itself, so no other page loads them;
 * lazy loading would hide them from readers without JavaScript.
 */
export default {
  ...MDXComponents,
  code: PageCode,
  Cmd,
  Contact,
  ProfileForm,
  Figure,
  Listing,
  StepPath,
  Var,
};
