/** A file as a whole that cannot be imported, with the sentence that says why and what to do. */
export class ImportRefused extends Error {
  override readonly name = 'ImportRefused';
  readonly sentence: string;
  constructor(sentence: string) {
    super(sentence);
    this.sentence = sentence;
  }
}
