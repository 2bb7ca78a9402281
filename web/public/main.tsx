/** Where the public pages start: no account, no antd. */

import '../shared/polyfills.ts';
import '../styles/tokens.css';
import '../styles/base.css';
import './public.css';
import { createRoot } from 'react-dom/client';
import { chooseTextSize, currentTextSize } from '../shared/text-size.ts';
import { App } from './app.tsx';

chooseTextSize(currentTextSize());
const root = document.getElementById('root');
if (root !== null) createRoot(root).render(<App path={location.pathname} />);
