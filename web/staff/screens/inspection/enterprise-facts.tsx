/** The enterprise as the register had it on the day of the task. */

import type { Inspection } from '@zhifa/procedure';
import { texts } from './texts.ts';

export function EnterpriseFactsList({ enterprise }: { readonly enterprise: Inspection.Task['enterprise'] }) {
  const { enterpriseRows: rows } = texts;
  const facts: readonly (readonly [string, string])[] = [
    [rows.uscc, enterprise.uscc],
    [rows.industry, `${enterprise.industryCode} ${enterprise.industryName}`],
    [rows.address, enterprise.address],
    [rows.employees, texts.people(enterprise.employees)],
    [rows.tags, enterprise.tags.join('、')],
    [rows.keyPlaces, enterprise.keyPlaces.join('、')],
    [rows.contact, `${enterprise.contactName} ${enterprise.contactTelephone}`],
  ];
  return (
    <section className="enterprise-facts" aria-labelledby="enterprise">
      <h2 id="enterprise">{texts.enterprise}</h2>
      <dl>
        {facts
          .filter(([, value]) => value.trim() !== '')
          .map(([title, value]) => (
            <div key={title}>
              <dt>{title}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
    </section>
  );
}
