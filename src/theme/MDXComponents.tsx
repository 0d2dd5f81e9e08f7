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
 * What pages may use without an import: small, and on many pages. A widget or a
 * large table is imported by its page, so that no other page carries it; lazy
 * loading would hide it from readers without JavaScript.
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
