/** A button that puts a text on the clipboard and says that it did, until the text changes. */

import { Button } from 'antd';
import { Copy } from 'lucide-react';
import { useState } from 'react';

interface CopyTextProps {
  readonly label: string;
  readonly done: string;
  readonly text: string;
}

export function CopyText({ label, done, text }: CopyTextProps) {
  const [copied, setCopied] = useState('');
  const copy = () => {
    void navigator.clipboard.writeText(text).then(() => setCopied(text));
  };
  return (
    <Button icon={<Copy size={14} aria-hidden />} onClick={copy}>
      {copied === text ? done : label}
    </Button>
  );
}
