/** The bureau's own copy beside the rule: which paper, where in it, what it says, the scan, and whether both say the same. */

import { useMutation } from '@tanstack/react-query';
import type { Act } from '@zhifa/procedure';
import { useId, useState } from 'react';
import { ActForm } from '../../../shared/act-form/act-form.tsx';
import { fieldsOf, type FormField } from '../../../shared/act-form/tree.ts';
import { listAt, textAt, withValue, type Path } from '../../../shared/act-form/value.ts';
import { Problem } from '../../../shared/problem.tsx';
import { addUpload, whenReceived } from '../../../shared/uploads/index.ts';
import { words } from '../../acts/words.ts';
import { texts } from './comparison-texts.ts';

const ACCEPTED = 'application/pdf,image/jpeg,image/png,image/webp';
/** Filled in by the screen. */
const HIDDEN = ['catalogue', 'ref', 'version'];

interface ComparisonFormProps {
  readonly act: Act;
  /** Of whom the copies are kept: told in the outbox. */
  readonly title: string;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
  readonly errorAt: (path: Path) => string | undefined;
}

export function ComparisonForm({ act, title, value, onChange, errorAt }: ComparisonFormProps) {
  const [fields] = useState(() => fieldsOf(act.input, words));
  const change = (path: Path, part: unknown) => onChange(withValue(value, path, part));
  const picker = (path: Path, { key }: FormField) =>
    key === 'copies' ? (
      <Copies title={title} copies={listAt(value, path)} onChange={(copies) => change(path, copies)} />
    ) : undefined;
  const isHidden = ([first]: Path) => HIDDEN.includes(String(first));
  return (
    <ActForm fields={fields} value={value} onChange={change} errorAt={errorAt} picker={picker} isHidden={isHidden} />
  );
}

interface CopiesProps {
  readonly title: string;
  readonly copies: readonly unknown[];
  readonly onChange: (copies: readonly unknown[]) => void;
}

/** Named only once the server has them: what is proposed rests on bytes that are kept. */
function Copies({ title, copies, onChange }: CopiesProps) {
  const id = useId();
  const { mutate, isPending, error } = useMutation({
    mutationFn: (files: readonly File[]) => Promise.all(files.map((file) => kept(file, title))),
    onSuccess: (added) => onChange([...copies, ...added]),
  });
  return (
    <div className="rules-copies">
      <ul>
        {copies.map((copy, index) => (
          // Copies may be equal; their place tells them apart.
          <li key={index}>
            {textAt(copy, ['fileName'])}
            <button
              type="button"
              className="link"
              onClick={() => onChange(copies.filter((_copy, other) => other !== index))}
            >
              {texts.remove(textAt(copy, ['fileName']))}
            </button>
          </li>
        ))}
      </ul>
      <label htmlFor={id} className="rules-upload">
        <span>{texts.upload}</span>
        <input
          id={id}
          type="file"
          multiple
          accept={ACCEPTED}
          onChange={({ target }) => {
            mutate([...(target.files ?? [])]);
            target.value = '';
          }}
        />
      </label>
      {isPending ? <p role="status">{texts.uploading}</p> : null}
      {error === null ? null : <Problem error={error} />}
    </div>
  );
}

async function kept(file: File, title: string) {
  const { sha256 } = await addUpload(file, { name: file.name, title: texts.uploadFor(title) });
  await whenReceived(sha256);
  return { sha256, fileName: file.name, mediaType: file.type, sizeBytes: file.size };
}
