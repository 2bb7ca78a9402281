/** The derivation as text, for a report or a message. */

import { Button } from 'antd';
import { Copy } from 'lucide-react';
import { useState } from 'react';
import type { Citation, Deadline } from '@zhifa/law';
import { dueWords, stepsOf } from './steps.ts';
import { texts } from './texts.ts';

interface CopyButtonProps {
  readonly title: string;
  readonly deadline: Deadline;
  readonly rollCitation?: Citation | undefined;
}

export function CopyButton({ title, deadline, rollCitation }: CopyButtonProps) {
  const [copied, setCopied] = useState('');
  const text = textOf({ title, deadline, rollCitation });
  const copy = () => {
    void navigator.clipboard.writeText(text).then(() => setCopied(text));
  };
  return (
    <Button icon={<Copy size={14} aria-hidden />} onClick={copy}>
      {copied === text ? texts.copied : texts.copy}
    </Button>
  );
}

function textOf({ title, deadline, rollCitation }: CopyButtonProps): string {
  const steps = stepsOf(deadline, rollCitation).map(({ name, words }, index) => texts.step(index + 1, name, words));
  return [`${title} ${dueWords(deadline)}`, ...steps].join('\n');
}
