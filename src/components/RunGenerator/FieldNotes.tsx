import { lazy, Suspense, type ReactNode } from 'react';
import type { FieldName } from '../../domain/run/fieldOf';
import { fieldOfOption } from '../../domain/run/fieldOf';
import type { FormProps } from './formProps';

/** Not in the built page, because a command without findings doesn't need it. */
const FindingNotes = lazy(() => import('./FindingNotes'));

/** The findings for one field. */
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
