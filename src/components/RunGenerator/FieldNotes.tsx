import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { RunForm } from '../../data/schema/runPreset';
import type { FieldName } from '../../domain/run/fieldOf';
import { fieldOfOption } from '../../domain/run/fieldOf';
import { quickFix } from '../../domain/run/quickFix';
import FindingList from '../output/FindingList';
import { useReader } from '../state/useProfile';
import type { FormProps } from './formProps';

/** The findings that belong to a field, each with its fix where one click can do it. */
export default function FieldNotes({
  field,
  findings,
  form,
  change,
}: Pick<FormProps, 'findings' | 'form' | 'change'> & {
  readonly field: FieldName;
}): ReactNode {
  const reader = useReader();
  const own = findings.filter((f) => fieldOfOption(f.place.option) === field);
  if (!own.length) return null;
  return (
    <FindingList
      findings={own}
      action={(finding) => fixAction(quickFix(finding, form, reader), change)}
    />
  );
}

function fixAction(
  fix: Partial<RunForm> | null,
  change: (part: Partial<RunForm>) => void,
) {
  return (
    fix && {
      label: translate({
        id: 'runGenerator.fix',
        message: 'Change it',
        description: 'Button beside a finding that mends the form',
      }),
      run: () => {
        change(fix);
      },
    }
  );
}
