/** The fixture as other packages see it. */

export * from './fixture.ts';
export * from './fixture-inputs.ts';
export * from './fixture-world.ts';
