/** The door of discretion. */

export { additionalFine } from './additional-fine.ts';
export type { AdditionalFineAnswer, AdditionalFineQuestion, FinePause, FinePayment } from './additional-fine.ts';
