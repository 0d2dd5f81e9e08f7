import { describe, expect, it } from 'vitest';
import type { ScriptShell } from '../../../../src/domain/script/script';
import { transferScripts } from '../../../../src/domain/transfer/scripts';
import { toTransfer } from '../../../../src/domain/transfer/toSpec';
import { transferForms } from '../../../support/transferForms';

const forms = transferForms('powershell');

/** The steps of each script: their ids, titles, and what they prove. */
const stepsOf = (form: (typeof forms)[number], shell: ScriptShell) => {
  const carrier = shell === 'bash' ? '/media/STICK' : 'E:\\';
  const result = toTransfer({ ...form, carrier }, shell);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return transferScripts(result.spec, shell, 'en').map(({ sections }) =>
    sections.map(({ id, title, proves }) => ({ id, title, proves })),
  );
};

describe('the scripts for both shells', () => {
  it('have the same steps, which prove the same, for every form', () => {
    expect(forms.length).toBeGreaterThan(30);
    for (const form of forms)
      expect(stepsOf(form, 'powershell')).toEqual(stepsOf(form, 'bash'));
  });
});
