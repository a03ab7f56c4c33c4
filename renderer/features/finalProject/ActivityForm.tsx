import { EventForm } from '#renderer/features/events/EventForm.tsx';
import { NetworkForm } from '#renderer/features/networks/NetworkForm.tsx';
import { ProjectForm } from '#renderer/features/projects/ProjectForm.tsx';
import { TestEnvironmentForm } from '#renderer/features/testEnvironments/TestEnvironmentForm.tsx';
import type { Activity } from '#shared/domain/activity.ts';
import { assertNever } from '#shared/domain/assertNever.ts';
import type { ReportRecords } from '#shared/domain/records.ts';

/** The form of an activity, whatever its kind. */
export function ActivityForm({ activity, records }: { activity: Activity; records: ReportRecords }) {
  switch (activity.kind) {
    case 'event':
      return <EventForm event={activity} records={records} />;
    case 'project':
      return <ProjectForm project={activity} records={records} />;
    case 'network':
      return <NetworkForm network={activity} records={records} />;
    case 'testEnvironment':
      return <TestEnvironmentForm lab={activity} records={records} />;
    default:
      return assertNever(activity);
  }
}
