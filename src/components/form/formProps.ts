import type { Localized } from '../../data/schema/text';

/** What every group of fields gets from its form. */
export type FormProps<Form> = {
  readonly form: Form;
  readonly change: (part: Partial<Form>) => void;
  /** The label of a field in the reader's language. */
  readonly label: (field: keyof Form) => string;
  /** The error message of a field, by field name; in rows `ports.0.server`. */
  readonly problem: (field: string) => Localized | null;
};

/** The names of the fields whose values have a type. */
type FieldsWith<Form, Value> = {
  readonly [Name in keyof Form]: Form[Name] extends Value ? Name : never;
}[keyof Form] &
  string;

/** The props that connect a text field or a select to a field of the form. */
export const textOf = <Form, Name extends FieldsWith<Form, string>>(
  { form, change, label, problem }: FormProps<Form>,
  field: Name,
) => ({
  field,
  label: label(field),
  value: form[field],
  error: problem(field),
  onChange: setter<Form, Name>(change, field),
});

/** The same for radio buttons. */
export const choiceOf = <Form, Name extends FieldsWith<Form, string>>(
  props: FormProps<Form>,
  field: Name,
) => {
  const { label, ...others } = textOf(props, field);
  return { legend: label, ...others };
};

/** The same for a check box. */
export const flagOf = <Form, Name extends FieldsWith<Form, boolean>>(
  { form, change, label }: FormProps<Form>,
  field: Name,
) => ({
  field,
  label: label(field),
  checked: form[field],
  onChange: setter<Form, Name>(change, field),
});

const setter =
  <Form, Name extends keyof Form>(
    change: (part: Partial<Form>) => void,
    field: Name,
  ) =>
  (value: Form[Name]): void => {
    // A computed key loses the tie between the name and its value.
    change({ [field]: value } as unknown as Partial<Form>);
  };
