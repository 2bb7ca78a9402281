/** How a statute's statements are declared: by 条, and by 条之一 as `134-1`. */

export interface Statements {
  readonly [place: string]: string;
}
