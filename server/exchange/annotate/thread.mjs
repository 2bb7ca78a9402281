// A thread starts as plain JavaScript: it inherits no loader where the parent runs without one (tests).
import { register } from 'tsx/esm/api';

register();
await import('./worker.ts');
