/** What the page of an act is told by its address. */

export interface ActScreenProps {
  readonly name: string;
  readonly finding: number | undefined;
  readonly deadline: string | undefined;
  readonly checkItem: string | undefined;
}
