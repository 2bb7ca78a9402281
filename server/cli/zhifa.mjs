#!/usr/bin/env node
// Runs the program from its TypeScript source; nothing is compiled beforehand.
import { register } from 'tsx/esm/api';

register();
const { main } = await import('./main.ts');
process.exitCode = await main(process.argv.slice(2));
