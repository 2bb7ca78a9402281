/** 这页怎么用: what one needs to know about a page in half a minute. */

import { Drawer } from 'antd';
import { useState } from 'react';

interface HelpDrawerProps {
  /** On the link that opens it. */
  readonly label: string;
  readonly title: string;
  readonly steps: readonly string[];
}

export function HelpDrawer({ label, title, steps }: HelpDrawerProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="link" onClick={() => setOpen(true)}>
        {label}
      </button>
      <Drawer title={title} open={isOpen} onClose={() => setOpen(false)} size={440}>
        <HelpSteps steps={steps} />
      </Drawer>
    </>
  );
}

export function HelpSteps({ steps }: { readonly steps: readonly string[] }) {
  return (
    <ol className="help-steps">
      {steps.map((step) => (
        <li key={step}>{step}</li>
      ))}
    </ol>
  );
}
