/** Where the data is, in four words, in one line at the top of the phone. */

import { Link } from '@tanstack/react-router';
import { ChevronRight, CloudCheck, CloudUpload, Smartphone } from 'lucide-react';
import { useUploads, uploadWords } from '../../shared/uploads/index.ts';

export function StateStrip() {
  const { waiting, sending, total } = useUploads();
  const isQuiet = waiting + sending === 0;
  return (
    <Link to="/outbox" className="state-strip">
      <Smartphone size={18} aria-hidden />
      <span className="strong-ink">{uploadWords.saved}</span>
      <span className="state-strip-line" aria-hidden />
      {isQuiet ? <CloudCheck size={18} aria-hidden /> : <CloudUpload size={18} aria-hidden />}
      <span aria-live="polite">
        {isQuiet
          ? uploadWords.received
          : sending > 0
            ? uploadWords.sendingOf(sending, total)
            : uploadWords.waitingOf(waiting)}
      </span>
      <ChevronRight className="state-strip-end" size={18} aria-hidden />
    </Link>
  );
}
