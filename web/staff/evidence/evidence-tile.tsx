/** One piece of evidence: the picture, what it shows, and how honest its time and place are. */

import { inspectionWords, type Inspection } from '@zhifa/procedure';
import { FileText, Film } from 'lucide-react';
import { blobAddress } from '../../shared/blobs.ts';
import { texts } from './texts.ts';
import './evidence.css';

const { evidenceRoles, evidenceOrigins, timeSources } = inspectionWords;

export function EvidenceTile({ item }: { readonly item: Inspection.EvidenceItem }) {
  const { sha256, mediaType, fileName, role } = item;
  return (
    <figure className="evidence-tile">
      <Picture sha256={sha256} mediaType={mediaType} alt={`${evidenceRoles[role]} ${fileName}`} />
      <figcaption>{evidenceRoles[role]}</figcaption>
    </figure>
  );
}

interface PictureProps {
  readonly sha256: string;
  readonly mediaType: string;
  readonly alt: string;
}

export function Picture({ sha256, mediaType, alt }: PictureProps) {
  if (mediaType.startsWith('image/')) return <img src={blobAddress(sha256)} alt={alt} loading="lazy" />;
  const Icon = mediaType.startsWith('video/') ? Film : FileText;
  return (
    <span className="evidence-file">
      <Icon size={28} aria-hidden />
      <span className="caption">{alt}</span>
    </span>
  );
}

/** 现场拍 or 相册, whose clock, how exact a place: three short words. */
export function Honesty({ item }: { readonly item: Inspection.EvidenceItem }) {
  const { origin, timeSource, timeDeviationSeconds, position } = item;
  return (
    <p className="evidence-honesty">
      <span className="tag">{evidenceOrigins[origin]}</span>
      <span className="tag">
        {timeSources[timeSource]}
        {timeDeviationSeconds === undefined ? '' : ` ${texts.deviation(timeDeviationSeconds)}`}
      </span>
      {position === undefined ? null : <span className="tag">{texts.accuracy(position.accuracyMetres)}</span>}
    </p>
  );
}
