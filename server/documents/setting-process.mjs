// A process starts as plain JavaScript: it inherits no loader where the parent runs without one (tests).
import { register } from 'tsx/esm/api';

register();
await import('./setting.ts');
