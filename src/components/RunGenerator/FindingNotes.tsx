import { translate } from '@docusaurus/Translate';
import type { ReactNode } from 'react';
import type { RunForm } from '../../data/runFields';
import { formHint } from '../../domain/run/formHint';
import { quickFix } from '../../domain/run/quickFix';
import FindingList from '../output/FindingList';
import { useReader } from '../state/useProfile';
import type { FormProps } from './formProps';

/** Findings, each with a one-click fix if it has one. */
export default function FindingNotes({
  findings,
  form,
  change,
}: Pick<FormProps, 'findings' | 'form' | 'change'>): ReactNode {
  const reader = useReader();
  return (
    <FindingList
      findings={findings}
      hint={(finding) => formHint(finding, reader)}
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
        description: 'Button next to a finding: fixes the form',
      }),
      run: () => {
        change(fix);
      },
    }
  );
}
