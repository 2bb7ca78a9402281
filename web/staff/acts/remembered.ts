/** Small things this machine remembers from one day to the next: the number of the body camera. */

const CAMERAS = 'zhifa.bodyCameras';

export function rememberedCameras(): readonly string[] {
  const kept: unknown = JSON.parse(localStorage.getItem(CAMERAS) ?? '[]');
  return Array.isArray(kept) ? kept.filter((one): one is string => typeof one === 'string') : [];
}

export function rememberCameras(input: unknown): void {
  if (typeof input !== 'object' || input === null || !('bodyCameras' in input)) return;
  localStorage.setItem(CAMERAS, JSON.stringify(input.bodyCameras));
}
