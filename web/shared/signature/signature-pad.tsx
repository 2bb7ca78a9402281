/** A pad to sign by hand: strokes on a canvas, kept as a PNG by its hash. Never a font. */

import { useMutation } from '@tanstack/react-query';
import { Undo2 } from 'lucide-react';
import { useRef, useState, type PointerEvent, type RefObject } from 'react';
import { usePhone } from '../use-phone.ts';
import { addUpload } from '../uploads/index.ts';
import { texts } from './texts.ts';
import './signature.css';

const INK = '#14213d'; // Blue-black, as a pen writes.
const PEN_WIDTH = 3.2;
const PAUSE_MS = 900; // After this long without a stroke the mark is kept.

interface SignaturePadProps {
  /** Who signs, for the label and the file. */
  readonly who: string;
  /** Signed on an earlier visit: the mark itself is in the outbox or with the server. */
  readonly isKept?: boolean;
  readonly onSigned: (sha256: string | undefined) => void;
}

export function SignaturePad({ who, isKept = false, onSigned }: SignaturePadProps) {
  const [width, height] = usePhone() ? [716, 504] : [1040, 480];
  const canvas = useRef<HTMLCanvasElement>(null);
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [isMarked, setMarked] = useState(false);
  const keep = useMutation({ mutationFn: () => kept(canvas.current, who), onSuccess: onSigned });
  const strokes = usePen(canvas, () => {
    setMarked(true);
    clearTimeout(pause.current);
    pause.current = setTimeout(() => keep.mutate(), PAUSE_MS);
  });
  const clear = () => {
    const { current } = canvas;
    clearTimeout(pause.current);
    current?.getContext('2d')?.clearRect(0, 0, current.width, current.height);
    setMarked(false);
    onSigned(undefined);
  };
  return (
    <div className="signature">
      <canvas ref={canvas} role="img" aria-label={texts.pad(who)} width={width} height={height} {...strokes} />
      <p>
        <span className="secondary">{isKept ? texts.kept : isMarked ? texts.keeping : texts.own}</span>
        <button type="button" className="link" onClick={clear}>
          <Undo2 size={18} aria-hidden /> {texts.again}
        </button>
      </p>
    </div>
  );
}

/** Pointer events cover finger, pen and mouse; the canvas has twice the pixels it is shown with. */
function usePen(canvas: RefObject<HTMLCanvasElement | null>, onStroke: () => void) {
  const last = useRef<{ readonly x: number; readonly y: number }>(undefined);
  const pointOf = (event: PointerEvent<HTMLCanvasElement>) => {
    const { left, top, width, height } = event.currentTarget.getBoundingClientRect();
    return {
      x: ((event.clientX - left) / width) * event.currentTarget.width,
      y: ((event.clientY - top) / height) * event.currentTarget.height,
    };
  };
  const draw = (to: { readonly x: number; readonly y: number }) => {
    const context = canvas.current?.getContext('2d');
    const from = last.current ?? to;
    if (context === null || context === undefined) return;
    context.strokeStyle = INK;
    context.lineWidth = PEN_WIDTH * 2;
    context.lineCap = 'round';
    context.beginPath();
    context.moveTo(from.x, from.y);
    context.lineTo(to.x, to.y);
    context.stroke();
    last.current = to;
  };
  return {
    onPointerDown: (event: PointerEvent<HTMLCanvasElement>) => {
      event.currentTarget.setPointerCapture(event.pointerId);
      last.current = undefined;
      draw(pointOf(event));
    },
    onPointerMove: (event: PointerEvent<HTMLCanvasElement>) => {
      if (event.buttons !== 0) draw(pointOf(event));
    },
    onPointerUp: onStroke,
  };
}

async function kept(canvas: HTMLCanvasElement | null, who: string): Promise<string | undefined> {
  const blob = await new Promise<Blob | null>((resolve) => {
    if (canvas === null) resolve(null);
    else canvas.toBlob(resolve, 'image/png');
  });
  if (blob === null) return undefined;
  const { sha256 } = await addUpload(blob, { name: `${who}.png`, title: texts.open });
  return sha256;
}
