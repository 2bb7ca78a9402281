/**
 * The sheet of a draft: measures, heading, 草稿 on every page, page numbers, copies note. A draft is for a word processor:
 * it has neither number nor seal nor check code, so that nobody takes it for the document.
 */

import {
  AlignmentType,
  BorderStyle,
  convertMillimetersToTwip,
  Document as WordDocument,
  Footer,
  Header,
  LineRuleType,
  PageNumber,
  TextRun,
  type IStylesOptions,
  type Paragraph,
  type Table,
} from 'docx';
import { TextWatermark } from 'docx/watermarks';
import { faceOf } from './faces.ts';
import { flush, paragraphOf, points } from './text.ts';

export type Draft = WordDocument;
export type Block = Paragraph | Table;

export interface Sheet {
  /** What stands as the name of the paper. */
  readonly title: string;
  readonly paper: { readonly organ: string; readonly copiesNote?: string };
  /** Larger and wider set, as letters are. */
  readonly isProse?: boolean;
  readonly body: readonly Block[];
  /** Starts a page of its own, after the copies note. */
  readonly annex?: readonly Block[];
  /** Signed on every page. */
  readonly foot?: Paragraph;
}

export const DRAFT_MARK = '草稿';
const NOTICE = '草稿，没有文号，不作为执法文书使用';
const TITLE_SIZE = 22;

export function draftSheet({ title, paper, isProse = false, body, annex = [], foot }: Sheet): Draft {
  return new WordDocument({
    title: `${title}（${DRAFT_MARK}）`,
    creator: paper.organ,
    styles: isProse ? stylesOf(14, 26.5) : stylesOf(12, 22),
    sections: [
      {
        properties: { page: { size: A4, margin: margins } },
        headers: { default: draftHeader(title) },
        footers: { default: numberedFooter(foot) },
        children: [...letterhead(title), ...body, ...copiesNoteOf(paper.copiesNote), ...annex],
      },
    ],
  });
}

const A4 = { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) };
const margins = {
  top: convertMillimetersToTwip(28),
  bottom: convertMillimetersToTwip(24),
  left: convertMillimetersToTwip(28),
  right: convertMillimetersToTwip(26),
  header: convertMillimetersToTwip(15),
  footer: convertMillimetersToTwip(12),
};

/** `pitch` is from line to line, in points, as in the layouts. */
function stylesOf(size: number, pitch: number): IStylesOptions {
  const font = { ascii: faceOf.fang, hAnsi: faceOf.fang, eastAsia: faceOf.fang, cs: faceOf.fang };
  const exact = { line: points(pitch), lineRule: LineRuleType.EXACT };
  return {
    default: {
      document: { run: { font, size: `${size}pt`, language: { eastAsia: 'zh-CN' } }, paragraph: { spacing: exact } },
    },
    paragraphStyles: [
      { id: 'indented', name: 'indented', paragraph: { indent: { firstLine: points(2 * size) } } },
      { id: 'head', name: 'head', basedOn: 'cell', run: { bold: true, font: faceOf.song } },
      {
        id: 'cell',
        name: 'cell',
        run: { size: '11pt' },
        paragraph: { spacing: { line: points(17.5), lineRule: LineRuleType.EXACT } },
      },
    ],
  };
}

function draftHeader(title: string): Header {
  const notice = new TextRun({ text: `${title}　　${NOTICE}`, font: faceOf.song, size: '9pt' });
  const watermark = new TextWatermark({ text: DRAFT_MARK, font: faceOf.hei });
  const line = { alignment: AlignmentType.RIGHT, spacing: { line: 240, lineRule: LineRuleType.AUTO } };
  // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- The library's watermark is a run.
  return new Header({ children: [paragraphOf([notice, watermark], line)] });
}

function numberedFooter(foot: Paragraph | undefined): Footer {
  const children = ['第 ', PageNumber.CURRENT, ' 页　共 ', PageNumber.TOTAL_PAGES, ' 页'];
  const number = paragraphOf([new TextRun({ children, font: faceOf.song, size: '10.5pt' })], {
    alignment: AlignmentType.CENTER,
  });
  return new Footer({ children: foot === undefined ? [number] : [foot, number] });
}

/** 应急管理行政执法文书 over a rule, the name of the paper, and in the place of the number that there is none. */
function letterhead(title: string): Paragraph[] {
  const centred = { alignment: AlignmentType.CENTER, spacing: { line: 240, lineRule: LineRuleType.AUTO } };
  const rule = { bottom: { style: BorderStyle.THICK_THIN_SMALL_GAP, size: 18, space: 4, color: '000000' } };
  const head = new TextRun({
    text: '应急管理行政执法文书',
    font: faceOf.title,
    size: `${TITLE_SIZE}pt`,
    characterSpacing: 50,
  });
  const name = new TextRun({ text: title, font: faceOf.hei, size: `${TITLE_SIZE}pt`, characterSpacing: 20 });
  const noNumber = new TextRun({ text: `（${DRAFT_MARK}，没有文号）`, font: faceOf.song, size: '14pt' });
  return [
    paragraphOf([head], { ...centred, border: rule }),
    paragraphOf([name], { ...centred, spacing: { ...centred.spacing, before: points(9) } }),
    paragraphOf([noNumber], { alignment: AlignmentType.RIGHT, spacing: { before: points(6), after: points(6) } }),
  ];
}

function copiesNoteOf(note: string | undefined): Paragraph[] {
  if (note === undefined) return [];
  return [
    paragraphOf([new TextRun({ text: note, font: faceOf.song, size: '10.5pt' })], {
      border: { top: { style: BorderStyle.SINGLE, size: 8, space: 6, color: '000000' } },
      spacing: { before: points(24), line: points(15.5), lineRule: LineRuleType.EXACT },
    }),
  ];
}

/** Over a list that starts a page of its own. */
export function annexTitle(name: string): Paragraph[] {
  return [
    paragraphOf(['附件：'], { pageBreakBefore: true, keepNext: true }),
    paragraphOf([new TextRun({ text: name, font: faceOf.hei, size: '16pt' })], {
      alignment: AlignmentType.CENTER,
      keepNext: true,
    }),
  ];
}

/** A little room between fields and what follows. */
export function gap(): Paragraph {
  return flush();
}
