/** Every state of every kind is one member of a union, told apart by its stage. What a stage lacks, its type lacks. */

export interface StageState {
  readonly stage: string;
}

/** Before the first act there is nothing; acts that open a dossier come from here. */
export interface Nothing extends StageState {
  readonly stage: 'nothing';
}

export const nothing: Nothing = { stage: 'nothing' };
