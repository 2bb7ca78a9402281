/** Where the public pages start: no account, no antd. */

import '../shared/polyfills.ts';
import '../styles/tokens.css';
import '../styles/base.css';
import { createRoot } from 'react-dom/client';

const root = document.getElementById('root');
if (root !== null) createRoot(root).render(<main />);
