/** 法律未定之处: the thirteen questions to which statutes give more than one answer. Until the bureau chooses, the stricter one counts. */

import { unsettledQuestions, type UnsettledQuestion } from '@zhifa/law';
import { choice } from '../field.ts';
import { setting, settingGroup, type Setting } from './setting.ts';

/** Nobody has chosen: of the positions that are in force on the day, the strictest. */
export const STRICTER = 'stricter';

function question({ ref, title, question: hint, options, note }: UnsettledQuestion): Setting<string> {
  const choices = Object.fromEntries(options.map((option) => [option.key, option.title]));
  return setting({
    field: choice({ label: `${title}（${ref}）`, hint, choices: { [STRICTER]: '未选定，从严', ...choices } }),
    legalDefault: STRICTER,
    source: note ?? '各种立场的依据见下',
    verified: 'own',
  });
}

export const unsettledSettings = settingGroup({
  name: 'unsettled',
  title: '法律未定之处',
  settings: Object.fromEntries(unsettledQuestions.map((asked) => [asked.ref, question(asked)])),
});
