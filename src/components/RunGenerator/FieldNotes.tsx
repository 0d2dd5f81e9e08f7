import { lazy, Suspense, type ReactNode } from 'react';
import type { FieldName } from '../../domain/run/fieldOf';
import { fieldOfOption } from '../../domain/run/fieldOf';
import type { FormProps } from './formProps';

/** Not part of the page as it comes: a command without findings has no use for it. */
const FindingNotes = lazy(() => import('./FindingNotes'));

/** The findings that belong to a field. */
export default function FieldNotes({
  field,
  findings,
  form,
  change,
}: Pick<FormProps, 'findings' | 'form' | 'change'> & {
  readonly field: FieldName;
}): ReactNode {
  const own = findings.filter((f) => fieldOfOption(f.place.option) === field);
  return (
    own.length > 0 && (
      <Suspense>
        <FindingNotes findings={own} form={form} change={change} />
      </Suspense>
    )
  );
}
