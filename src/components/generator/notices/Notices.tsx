import { lazy, Suspense, type ReactNode } from 'react';
import type { Fields } from '../../../data/schema/formField';
import type { FormNews } from '../../state/form/formEdits';

/** Not in the built page, because most readers never see one. */
const FormNotices = lazy(() => import('./FormNotices'));

/** What the reader should know about where the form's values come from; usually nothing. */
export default function Notices({
  table,
  news,
}: {
  readonly table: Fields;
  readonly news: FormNews;
}): ReactNode {
  const { unknown, unread, isKept, backToOwn } = news;
  return (
    (unknown.length > 0 || unread.length > 0 || !isKept || backToOwn) && (
      <Suspense>
        <FormNotices table={table} news={news} />
      </Suspense>
    )
  );
}
