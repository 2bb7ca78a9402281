/** What stands in each scene, before and after the correction: a few shapes on a field of 64 × 48. */

export type Scene =
  | 'duct'
  | 'collector'
  | 'deposits'
  | 'paper'
  | 'worker'
  | 'store'
  | 'paint'
  | 'cabinet'
  | 'sign'
  | 'exit'
  | 'tank'
  | 'machine'
  | 'wire'
  | 'extinguisher'
  | 'pit'
  | 'cold'
  | 'furnace'
  | 'station'
  | 'water'
  | 'forest'
  | 'quarry'
  | 'hall';

export type Colour = readonly [red: number, green: number, blue: number];

/** A shape on a field of 64 × 48; `only` says that it is there before or after the correction alone. */
interface Shape {
  readonly kind: 'box' | 'disc';
  readonly at: readonly [x: number, y: number, width: number, height: number];
  readonly colour: Colour;
  readonly only?: 'before' | 'after';
}

export interface Place {
  readonly wall: Colour;
  readonly floor: Colour;
  readonly shapes: readonly Shape[];
}

const steel: Colour = [146, 156, 164];
const wood: Colour = [196, 152, 96];
const dust: Colour = [214, 186, 140];
const red: Colour = [196, 40, 36];
const yellow: Colour = [236, 194, 40];
const white: Colour = [240, 240, 234];
const dark: Colour = [58, 62, 66];
const green: Colour = [70, 130, 84];
const blue: Colour = [54, 104, 168];
const hall: Pick<Place, 'wall' | 'floor'> = { wall: [188, 194, 196], floor: [132, 128, 122] };
const office: Pick<Place, 'wall' | 'floor'> = { wall: [226, 222, 212], floor: [150, 126, 100] };
const outdoors: Pick<Place, 'wall' | 'floor'> = { wall: [170, 202, 226], floor: [138, 136, 124] };

function box(at: Shape['at'], colour: Colour, only?: Shape['only']): Shape {
  return { kind: 'box', at, colour, ...(only === undefined ? {} : { only }) };
}

function disc([x, y, radius]: readonly [number, number, number], colour: Colour, only?: Shape['only']): Shape {
  return { kind: 'disc', at: [x, y, radius, radius], colour, ...(only === undefined ? {} : { only }) };
}

const machine = [
  box([8, 20, 34, 16], [86, 120, 96]),
  box([8, 18, 40, 3], steel),
  box([12, 36, 4, 6], dark),
  box([34, 36, 4, 6], dark),
];

export const places: Readonly<Record<Scene, Place>> = {
  hall: { ...hall, shapes: [box([4, 24, 18, 14], wood), box([26, 22, 14, 16], steel), box([44, 18, 14, 20], wood)] },
  duct: {
    ...hall,
    shapes: [box([0, 8, 64, 6], steel), box([20, 14, 5, 14], steel), ...machine, box([40, 6, 8, 10], red, 'after')],
  },
  collector: {
    ...outdoors,
    shapes: [
      box([16, 4, 30, 22], steel),
      box([22, 26, 18, 8], [120, 130, 138]),
      box([28, 34, 6, 6], dark),
      disc([31, 42, 5], dust, 'before'),
      box([26, 38, 10, 7], blue, 'after'),
    ],
  },
  deposits: {
    ...hall,
    shapes: [
      box([0, 10, 64, 4], [120, 100, 80]),
      box([0, 8, 64, 3], dust, 'before'),
      ...machine,
      disc([14, 42, 5], dust, 'before'),
      disc([50, 43, 6], dust, 'before'),
    ],
  },
  paper: {
    ...office,
    shapes: [
      box([10, 26, 44, 22], [142, 102, 70]),
      box([16, 30, 14, 16], white),
      box([34, 31, 14, 15], white),
      box([18, 33, 10, 1], dark, 'after'),
      box([18, 36, 9, 1], dark, 'after'),
      box([36, 34, 10, 1], dark),
      box([36, 38, 8, 1], dark, 'after'),
    ],
  },
  worker: {
    ...hall,
    shapes: [
      ...machine,
      disc([50, 16, 4], [222, 178, 142]),
      box([46, 20, 9, 16], blue),
      box([47, 36, 3, 9], dark),
      box([51, 36, 3, 9], dark),
      box([46, 11, 9, 3], yellow, 'after'),
      disc([50, 18, 2], white, 'after'),
    ],
  },
  store: {
    ...hall,
    shapes: [
      box([6, 22, 10, 20], red),
      box([18, 22, 10, 20], blue),
      box([30, 26, 10, 16], red, 'before'),
      box([42, 20, 12, 22], [220, 220, 210], 'after'),
      disc([48, 40, 5], dust, 'before'),
    ],
  },
  paint: {
    ...hall,
    shapes: [
      box([4, 8, 40, 34], [206, 210, 200]),
      box([10, 14, 26, 20], [168, 172, 160]),
      disc([14, 40, 3], red, 'before'),
      disc([22, 40, 3], blue, 'before'),
      box([46, 10, 8, 8], green, 'after'),
    ],
  },
  cabinet: {
    ...office,
    shapes: [
      box([14, 8, 34, 34], [206, 64, 54]),
      box([17, 11, 28, 28], [236, 230, 222]),
      box([20, 15, 6, 10], yellow, 'after'),
      box([30, 15, 10, 10], green, 'after'),
      box([20, 28, 8, 9], steel),
    ],
  },
  sign: {
    ...hall,
    shapes: [box([18, 10, 26, 32], [112, 92, 70]), disc([40, 28, 1], yellow), box([24, 14, 14, 10], yellow, 'after')],
  },
  exit: {
    ...hall,
    shapes: [
      box([24, 10, 16, 32], [176, 190, 182]),
      box([26, 4, 12, 4], green),
      box([20, 28, 12, 16], wood, 'before'),
      box([34, 30, 12, 14], wood, 'before'),
    ],
  },
  tank: {
    ...hall,
    shapes: [
      disc([24, 24, 12], white),
      box([12, 24, 24, 14], white),
      disc([24, 10, 3], red),
      box([42, 26, 10, 14], blue),
      box([27, 8, 8, 4], green, 'after'),
    ],
  },
  machine: { ...hall, shapes: [...machine, disc([26, 17, 6], steel, 'before'), box([20, 8, 14, 11], yellow, 'after')] },
  wire: {
    ...hall,
    shapes: [
      box([22, 8, 18, 24], steel),
      box([25, 11, 12, 18], dark, 'before'),
      box([0, 36, 44, 1], red, 'before'),
      box([40, 30, 1, 8], red, 'before'),
      disc([31, 20, 3], green, 'after'),
    ],
  },
  extinguisher: {
    ...hall,
    shapes: [
      box([16, 16, 8, 24], red),
      box([18, 12, 4, 4], dark),
      box([30, 16, 8, 24], red),
      box([32, 12, 4, 4], dark),
      box([44, 20, 14, 22], wood, 'before'),
    ],
  },
  pit: {
    ...outdoors,
    shapes: [
      box([10, 28, 42, 16], [76, 82, 64]),
      box([8, 26, 46, 3], steel),
      box([10, 28, 42, 14], steel, 'after'),
      box([26, 14, 12, 10], yellow, 'after'),
    ],
  },
  cold: {
    wall: [206, 220, 228],
    floor: [160, 170, 176],
    shapes: [
      box([6, 10, 24, 30], white),
      box([34, 16, 22, 22], steel),
      disc([45, 27, 7], blue),
      box([10, 4, 8, 4], red, 'before'),
      box([10, 4, 8, 4], green, 'after'),
    ],
  },
  furnace: {
    wall: [110, 104, 100],
    floor: [78, 72, 68],
    shapes: [
      disc([30, 26, 14], dark),
      disc([30, 24, 9], [250, 150, 40]),
      box([46, 14, 12, 26], steel),
      box([48, 16, 8, 5], green, 'after'),
    ],
  },
  station: {
    ...outdoors,
    shapes: [
      box([2, 6, 60, 6], red),
      box([10, 12, 3, 26], white),
      box([50, 12, 3, 26], white),
      box([26, 20, 12, 20], white),
      box([28, 23, 8, 6], dark),
      disc([20, 42, 3], yellow, 'after'),
    ],
  },
  water: {
    wall: [188, 206, 216],
    floor: [108, 118, 92],
    shapes: [
      box([0, 34, 64, 8], [140, 132, 96]),
      box([10, 33, 30, 8], [96, 88, 60], 'before'),
      box([0, 36, 64, 4], blue, 'after'),
    ],
  },
  forest: {
    wall: [176, 208, 226],
    floor: [92, 116, 70],
    shapes: [
      disc([12, 22, 9], green),
      disc([28, 18, 11], green),
      disc([46, 22, 10], green),
      box([0, 34, 64, 6], [120, 142, 74], 'before'),
      box([0, 34, 64, 6], [170, 140, 100], 'after'),
    ],
  },
  quarry: {
    wall: [180, 204, 220],
    floor: [150, 140, 124],
    shapes: [
      box([0, 14, 24, 24], [166, 152, 130]),
      box([24, 22, 20, 16], [156, 144, 124]),
      box([44, 30, 20, 8], [148, 136, 118]),
    ],
  },
};
