/** Chooses evidence of the dossier, and adds what is not there yet: from the camera, from the album, from a file. */

import { useMutation } from '@tanstack/react-query';
import type { Inspection } from '@zhifa/procedure';
import { Camera, ImagePlus } from 'lucide-react';
import { useId, useRef } from 'react';
import { Problem } from '../../shared/problem.tsx';
import { useDossier, useInspection } from '../dossier/dossier.ts';
import { addingKey, useAddEvidence } from './add-evidence.ts';
import { EvidenceTile, Honesty } from './evidence-tile.tsx';
import { texts } from './texts.ts';

const ACCEPTED = 'image/jpeg,image/png,image/webp,image/heic,video/mp4,video/quicktime,video/webm,application/pdf';

interface EvidencePickerProps {
  readonly chosen: readonly string[];
  readonly onChange: (ids: readonly string[]) => void;
  /** What a new picture shows. */
  readonly role: Inspection.EvidenceRole;
  readonly isSingle?: boolean;
  readonly findingNumber?: number | undefined;
}

export function EvidencePicker({ chosen, onChange, role, isSingle = false, findingNumber }: EvidencePickerProps) {
  const { evidence } = useInspection();
  // What was photographed before cannot show what it is like now.
  const offered = evidence.filter((item) => role !== 'after' || item.role === 'after' || chosen.includes(item.id));
  const framed = evidence.find(({ id }) => id === chosen.at(-1));
  const toggle = (id: string) => {
    if (isSingle) onChange(chosen.includes(id) ? [] : [id]);
    else onChange(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id]);
  };
  const { mutate, isPending, error } = useAdd((ids) => onChange(isSingle ? ids.slice(-1) : [...chosen, ...ids]));
  const add = (files: readonly File[], isFromCamera: boolean) => {
    if (files.length > 0) mutate({ files, about: { role, isFromCamera, findingNumber } });
  };
  return (
    <div className="evidence-picker">
      <ul className="evidence-row">
        {offered.map((item) => (
          <li key={item.id}>
            <button
              type="button"
              aria-pressed={chosen.includes(item.id)}
              aria-label={texts.choose(item.fileName)}
              className={chosen.includes(item.id) ? 'evidence-choice evidence-chosen' : 'evidence-choice'}
              onClick={() => toggle(item.id)}
            >
              <EvidenceTile item={item} />
            </button>
          </li>
        ))}
        <li>
          <FileButton label={texts.takeNow} isCamera onFiles={(files) => add(files, true)} />
        </li>
        <li>
          <FileButton label={texts.addAlbum} onFiles={(files) => add(files, false)} />
        </li>
      </ul>
      {framed === undefined ? null : <Honesty item={framed} />}
      {isPending ? <p role="status">{texts.waiting}</p> : null}
      {error === null ? null : <Problem error={error} />}
    </div>
  );
}

function useAdd(onAdded: (ids: readonly string[]) => void) {
  const addEvidence = useAddEvidence();
  const { id } = useDossier();
  return useMutation({
    mutationKey: addingKey(id),
    mutationFn: ({
      files,
      about,
    }: {
      readonly files: readonly File[];
      readonly about: Parameters<typeof addEvidence>[1];
    }) => addEvidence(files, about),
    onSuccess: onAdded,
  });
}

interface FileButtonProps {
  readonly label: string;
  readonly isCamera?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

export function FileButton({ label, isCamera = false, onFiles }: FileButtonProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const Icon = isCamera ? Camera : ImagePlus;
  return (
    <label htmlFor={id} className="evidence-add">
      <Icon size={22} aria-hidden />
      <span>{label}</span>
      <input
        ref={input}
        id={id}
        type="file"
        multiple={!isCamera}
        accept={isCamera ? 'image/*' : ACCEPTED}
        {...(isCamera ? { capture: 'environment' as const } : {})}
        onChange={({ target }) => {
          onFiles([...(target.files ?? [])]);
          target.value = '';
        }}
      />
    </label>
  );
}
