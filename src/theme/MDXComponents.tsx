import MDXComponents from '@theme-original/MDXComponents';
import Cmd from '../components/Cmd';
import ProfileForm from '../components/ProfileForm';
import RunGenerator from '../components/RunGenerator';
import RunOptionTable from '../components/RunOptionTable';
import Var from '../components/Var';

/** What pages may use without an import. */
export default {
  ...MDXComponents,
  Cmd,
  ProfileForm,
  RunGenerator,
  RunOptionTable,
  Var,
};
