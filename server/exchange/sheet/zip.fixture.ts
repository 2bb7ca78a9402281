/** Archives by hand, honest and not, for tests of what an upload may be. */

import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipPart {
  readonly name: string;
  readonly bytes: Buffer | string;
  /** What the archive claims, where that is a lie. */
  readonly declaredSize?: number;
  readonly flags?: number;
}

export function zipOf(parts: readonly ZipPart[]): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const bytes = Buffer.from(part.bytes);
    const packed = deflateRawSync(bytes, { level: 9 });
    const name = Buffer.from(part.name);
    const common = commonHeader(part, {
      packed: packed.length,
      size: part.declaredSize ?? bytes.length,
      crc: crcOf(bytes),
      name: name.length,
    });
    const local = Buffer.concat([Buffer.from('504b0304', 'hex'), common, name, packed]);
    const tail = Buffer.alloc(14); // comment length, disk, attributes
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from('504b01021400', 'hex'), common, tail, name]));
    bodies.push(local);
    offset += local.length;
  }
  const size = directory.reduce((sum, entry) => sum + entry.length, 0);
  const end = Buffer.alloc(22);
  end.write('504b0506', 0, 'hex');
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...bodies, ...directory, end]);
}

interface Sizes {
  readonly packed: number;
  readonly size: number;
  readonly crc: number;
  readonly name: number;
}

function commonHeader({ flags = 0 }: ZipPart, { packed, size, crc, name }: Sizes): Buffer {
  const header = Buffer.alloc(26);
  header.writeUInt16LE(20, 0);
  header.writeUInt16LE(flags, 2);
  header.writeUInt16LE(8, 4);
  header.writeUInt32LE(crc, 10);
  header.writeUInt32LE(packed, 14);
  header.writeUInt32LE(size, 18);
  header.writeUInt16LE(name, 22);
  return header;
}

/** Node has it from 20.15 on; the types say it is always there. */
function crcOf(bytes: Buffer): number {
  return crc32(bytes);
}

const RELATIONS = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>`;
const WORKBOOK = `<workbook xmlns:r="x"><sheets><sheet name="a" sheetId="1" r:id="r1"/></sheets></workbook>`;

/** The least that is a workbook, with this sheet. */
export function workbookParts(sheet: string, others: readonly ZipPart[] = []): ZipPart[] {
  return [
    { name: 'xl/workbook.xml', bytes: WORKBOOK },
    { name: 'xl/_rels/workbook.xml.rels', bytes: RELATIONS },
    { name: 'xl/worksheets/sheet1.xml', bytes: sheet },
    ...others,
  ];
}
