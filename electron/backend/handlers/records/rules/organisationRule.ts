import type { Partner } from '#shared/domain/activity.ts';
import type { Activity } from '#shared/domain/activity.ts';
import type { Organisation } from '#shared/domain/organisation.ts';
import { organisationKey } from '#shared/domain/organisationKey.ts';
import type { Store } from '#db/store.ts';
import { BackendError } from '../../../backendError.ts';
import { knownImage } from '../knownImages.ts';
import type { RecordRule } from '../recordRule.ts';
import { followHub } from './followHub.ts';

function refuseTakenName(record: Organisation, store: Store): void {
  const taken = store.tables.organisation
    .listBy('name_key', organisationKey(record.name))
    .find((other) => other.id !== record.id);
  if (!taken) return;
  const message = `Der findes allerede en organisation med navnet ”${taken.name}”`;
  throw new BackendError('name-taken', `${message}. Vælg et andet navn, eller brug den, der findes.`, [
    { path: 'name', message },
  ]);
}

/** Writes an organisation's new name wherever its old one stood, in all reports. */
function rename(from: string, to: string, store: Store): void {
  const { tables } = store;
  const key = organisationKey(from);
  const renamed = (name: string) => (organisationKey(name) === key ? to : name);
  const renamedPartners = (partners: Partner[]) =>
    partners.map((partner) => ({ ...partner, organisation: renamed(partner.organisation) }));
  const renamedIn = (activity: Activity): Activity => {
    const partners = renamedPartners(activity.partners);
    return activity.kind === 'testEnvironment'
      ? { ...activity, partners, funders: activity.funders.map(renamed) }
      : { ...activity, partners };
  };
  for (const activity of tables.activity.list()) tables.activity.update(renamedIn(activity));
  for (const row of tables.fundingApplication.list()) {
    tables.fundingApplication.update({
      ...row,
      funder: renamed(row.funder),
      partners: renamedPartners(row.partners),
    });
  }
  for (const row of tables.finalProject.list()) {
    tables.finalProject.update({ ...row, partners: renamedPartners(row.partners) });
  }
  for (const row of tables.testimonial.list()) {
    tables.testimonial.update({ ...row, organisation: renamed(row.organisation) });
  }
  for (const row of tables.report.list()) {
    tables.report.update({ ...row, cluster: renamed(row.cluster), recipient: renamed(row.recipient) });
  }
  for (const row of tables.template.list()) {
    followHub(row, { cluster: renamed(row.cluster), hub: row.hub }, store);
  }
}

/** An organisation's name is its own in the store, and the records that name it follow when it changes. */
export const organisationRule: RecordRule<Organisation> = {
  noun: () => ({ one: 'organisation', the: 'organisationen' }),
  name: (record) => record.name,
  madeBySaving: true,
  problems: (record, _previous, store) => {
    refuseTakenName(record, store);
    return knownImage(record.logoId, 'logoId', store);
  },
  follow: (record, previous, store) => {
    if (previous && previous.name !== record.name) rename(previous.name, record.name, store);
  },
};
