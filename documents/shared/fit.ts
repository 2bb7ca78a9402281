/**
 * Which line pitch a paper is set with: the sign-off must never stand alone, a paper that can stand on one page does, and
 * no page ends in a hole. Setting a paper is the dear part, so it is first set with the preferred pitch, and again only
 * where that does not do: closer within what is allowed, never with less text.
 */

export type Place = { readonly page: number; /** Points below the top of the type area. */ readonly y: number };

/** What a layout reports about one setting of the paper; lengths in points. */
export type Setting = {
  readonly bodyEnd: Place;
  readonly closeStart: Place;
  readonly closeEnd: Place;
  readonly room: number;
  /** The pitch it was set with. */
  readonly pitch: number;
  /** Between the body and the ending when both are on one page. */
  readonly gap: number;
  readonly pitches: { readonly preferred: number; readonly closest: number; readonly widest: number };
};

/** Heading and sign-off hardly change with the pitch; the rest is taken to be lines. */
const UNCHANGING_HEIGHT = 340;
const STEP = 0.25;
/** Lines that may stay empty at the foot of a page that is not the last. */
const TALLEST_HOLE_LINES = 6;
/** A table's lines and opinions give way more than text does. */
const MOST_GIVING_WAY = 1.3;

/** Points left at the foot with which a guessed pitch counts as good: less than a line. */
const MOST_SLACK = 10;

/** Sets the paper as often as it takes (at most seven times, each pitch once) and gives the best setting. */
export async function fitted(set: (pitch: number | undefined) => Promise<Setting>): Promise<Setting> {
  const preferred = await set(undefined);
  if (onOnePage(preferred)) return preferred;
  const made = new Map<number, Setting>();
  const setOnce = async (pitch: number): Promise<Setting> => {
    const known = made.get(pitch) ?? (await set(pitch));
    made.set(pitch, known);
    return known;
  };
  return (await onePage(preferred, setOnce)) ?? severalPages(preferred, setOnce);
}

type SetAgain = (pitch: number) => Promise<Setting>;

function onOnePage({ closeEnd }: Setting): boolean {
  return closeEnd.page === 1;
}

async function onePage(preferred: Setting, set: SetAgain): Promise<Setting | undefined> {
  const { room, pitches } = preferred;
  const tall = totalHeight(preferred);
  const lines = Math.max(8, (tall - UNCHANGING_HEIGHT) / pitches.preferred);
  const givesWay = (tall / pitches.preferred) * MOST_GIVING_WAY * (pitches.preferred - pitches.closest);
  if (tall - givesWay > room) return undefined;
  const closer = (linesTaken: number) =>
    Math.max(pitches.closest, downToStep(pitches.preferred - (tall - room) / linesTaken - 0.1));
  const guess = await set(closer(lines));
  if (onOnePage(guess) && room - totalHeight(guess) < MOST_SLACK) return guess;
  const measuredLines = (tall - totalHeight(guess)) / (pitches.preferred - guess.pitch);
  const exact = measuredLines > 0 ? await set(closer(measuredLines)) : guess;
  if (onOnePage(exact)) return exact;
  if (onOnePage(guess)) return guess;
  const closest = await set(pitches.closest);
  return onOnePage(closest) ? closest : undefined;
}

/** Down the pitches allowed, then up, until the ending fits below its text or leaves no large hole when it moves on. */
async function severalPages(preferred: Setting, set: SetAgain): Promise<Setting> {
  if (!hasHole(preferred)) return preferred;
  const { closest, widest, preferred: usual } = preferred.pitches;
  for (const pitch of [(usual + closest) / 2, closest, widest]) {
    const other = await set(pitch);
    if (!hasHole(other)) return other;
  }
  return preferred;
}

function hasHole({ bodyEnd, closeStart, room, pitch }: Setting): boolean {
  return closeStart.page > bodyEnd.page && room - bodyEnd.y > TALLEST_HOLE_LINES * pitch;
}

function totalHeight({ bodyEnd, closeStart, closeEnd, room, gap }: Setting): number {
  const endingPages = (closeEnd.page - closeStart.page) * room;
  return (bodyEnd.page - 1) * room + bodyEnd.y + gap + endingPages + closeEnd.y - closeStart.y;
}

function downToStep(pitch: number): number {
  return Math.floor(pitch / STEP) * STEP;
}
