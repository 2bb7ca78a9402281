/** The official text of a statute as a value: article by article, each with its 款, 项 and 目, so that a citation finds its words. */

/** 目: 1. 2. 3. */
export interface SubitemText {
  readonly number: number;
  /** As the text writes it before the words: 1. or （1）. */
  readonly label: string;
  readonly words: string;
}

/** 项: （一）（二） */
export interface ItemText {
  readonly number: number;
  readonly label: string;
  readonly words: string;
  readonly subitems: readonly SubitemText[];
}

/** 款. Of a text that lists items without saying anything first the words are empty. */
export interface ParagraphText {
  readonly words: string;
  readonly items: readonly ItemText[];
}

export interface ArticleText {
  readonly article: number;
  /** 之一 of an article inserted later. */
  readonly inserted?: number;
  /** 第六章 法律责任, with 编 and 节 where there are any, the widest first. */
  readonly divisions: readonly string[];
  /** 【犯罪概念】 of a text that gives its articles names. */
  readonly name?: string;
  readonly paragraphs: readonly ParagraphText[];
}

export interface StatuteText {
  readonly title: string;
  /** Who adopted and who amended it when, as it stands under the title. */
  readonly notes: readonly string[];
  readonly articles: readonly ArticleText[];
}

/** One line of an article as it is read, with its place in it. */
export interface PlacedLine {
  readonly paragraph: number;
  readonly item?: number;
  readonly subitem?: number;
  /** With its label: （七）特种作业人员…… */
  readonly words: string;
}

export function linesOf({ paragraphs }: ArticleText): PlacedLine[] {
  return paragraphs.flatMap(({ words, items }, index) => {
    const paragraph = index + 1;
    const own: PlacedLine[] = words === '' ? [] : [{ paragraph, words }];
    const listed = items.flatMap(({ number: item, label, words: said, subitems }): PlacedLine[] => [
      { paragraph, item, words: `${label}${said}` },
      ...subitems.map((sub) => ({ paragraph, item, subitem: sub.number, words: `${sub.label}${sub.words}` })),
    ]);
    return [...own, ...listed];
  });
}

/** All words of an article, a line for each 款, 项 and 目. */
export function wordsOf(article: ArticleText): string {
  return linesOf(article)
    .map(({ words }) => words)
    .join('\n');
}

interface Place {
  readonly article: number;
  readonly inserted?: number | undefined;
}

export function articleOf({ articles }: StatuteText, { article, inserted }: Place): ArticleText | undefined {
  return articles.find((each) => each.article === article && each.inserted === inserted);
}
