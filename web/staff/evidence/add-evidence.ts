/** From a file to a piece of evidence in the record: hashed here, kept here, sent, then spoken of by an act. */

import { useIsMutating } from '@tanstack/react-query';
import type { Inspection } from '@zhifa/procedure';
import { instantOf, millisecondsOf, type Instant } from '@zhifa/law';
import { addUpload, whenReceived } from '../../shared/uploads/index.ts';
import { randomId } from '../../shared/random-id.ts';
import { useDossier } from '../dossier/dossier.ts';
import { useMe } from '../session/session.ts';
import { texts } from './texts.ts';

const POSITION_WAIT_MS = 3_000;
const JUST_TAKEN_MS = 10 * 60_000; // A camera picture that is older came from somewhere else.

export interface NewEvidence {
  readonly role: Inspection.EvidenceRole;
  readonly isFromCamera: boolean;
  readonly findingNumber?: number | undefined;
}

/** While a picture is on its way into the record, what is to rest on it waits. */
export function useIsAddingEvidence(): boolean {
  return useIsMutating({ mutationKey: addingKey(useDossier().id) }) > 0;
}

export function addingKey(dossierId: string): readonly string[] {
  return ['evidence.add', dossierId];
}

/** Answers the ids under which the record now knows the files. */
export function useAddEvidence(): (files: readonly File[], about: NewEvidence) => Promise<readonly string[]> {
  const { perform, view } = useDossier();
  const { now } = useMe();
  return async (files, about) => {
    const position = about.isFromCamera ? await positionNow() : undefined;
    const evidence = [];
    for (const file of files)
      evidence.push(await described(file, { ...about, position, now, title: texts.uploadFor(view.line.title) }));
    for (const { sha256 } of evidence) await whenReceived(sha256);
    await perform('evidence.add', { evidence });
    return evidence.map(({ id }) => id);
  };
}

interface Circumstances extends NewEvidence {
  readonly position: Inspection.Position | undefined;
  readonly now: Instant;
  readonly title: string;
}

async function described(file: File, { role, isFromCamera, findingNumber, position, now, title }: Circumstances) {
  const { sha256 } = await addUpload(file, { name: file.name, title });
  const isJustTaken = isFromCamera && Date.now() - file.lastModified < JUST_TAKEN_MS;
  return {
    id: randomId(),
    sha256,
    sizeBytes: file.size,
    mediaType: file.type,
    fileName: file.name,
    role,
    caption: '',
    origin: isJustTaken ? ('camera' as const) : originOf(file),
    ...(isJustTaken ? { capturedAt: instantOf(Math.min(file.lastModified, millisecondsOf(now))) } : {}),
    timeSource: isJustTaken ? ('device' as const) : ('unknown' as const),
    ...(position === undefined ? {} : { position }),
    ...(findingNumber === undefined ? {} : { findingNumber }),
  };
}

function originOf(file: File): 'album' | 'document' {
  return file.type === 'application/pdf' ? 'document' : 'album';
}

/** Only where the person lets the browser say it, and never for long. */
function positionNow(): Promise<Inspection.Position | undefined> {
  if (!('geolocation' in navigator)) return Promise.resolve(undefined);
  return new Promise((resolve) => {
    navigator.geolocation.getCurrentPosition(
      ({ coords }) =>
        resolve({
          longitude: coords.longitude.toFixed(6),
          latitude: coords.latitude.toFixed(6),
          accuracyMetres: coords.accuracy,
          source: texts.satellite,
        }),
      () => resolve(undefined),
      { timeout: POSITION_WAIT_MS, maximumAge: 60_000 },
    );
  });
}
