import MDXComponents from '@theme-original/MDXComponents';
import { lazy, Suspense, type ComponentProps } from 'react';
import Cmd from '../components/Cmd';
import ProfileForm from '../components/ProfileForm';
import RunGenerator from '../components/RunGenerator';
import RunOptionTable from '../components/RunOptionTable';
import Ext from '../components/Ext';
import Figure from '../components/Figure';
import LinkTable from '../components/LinkTable';
import StepPath from '../components/StepPath';
import Var from '../components/Var';

const LazyErrorList = lazy(() => import('../components/ErrorList'));

/** A chunk of its own: the table of errors is large, and few pages show it. */
const ErrorList = (props: ComponentProps<typeof LazyErrorList>) => (
  <Suspense>
    <LazyErrorList {...props} />
  </Suspense>
);

/** What pages may use without an import. */
export default {
  ...MDXComponents,
  Cmd,
  ProfileForm,
  RunGenerator,
  RunOptionTable,
  ErrorList,
  Ext,
  Figure,
  LinkTable,
  StepPath,
  Var,
};
