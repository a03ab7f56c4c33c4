import StorageIcon from '@mui/icons-material/StorageOutlined';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorReportButton } from '#renderer/features/errorReport/ErrorReportButton.tsx';
import { StoreFailed } from '#renderer/features/stores/StoreFailed.tsx';
import { call } from '#renderer/api/call.ts';
import { queryKeys } from '#renderer/api/queryKeys.ts';
import { Loading } from './Loading.tsx';
import { MessageScreen } from './MessageScreen.tsx';

/** Lets the window in when the store is open; else says why it is not, and offers the ways on. */
export function StoreGate({ children }: { children: ReactNode }) {
  const { t } = useTranslation('app');
  const { data, error } = useQuery({
    queryKey: queryKeys.storeStatus,
    queryFn: () => call('store.status', {}),
  });
  if (data?.state === 'open') return children;
  if (data?.state === 'failed') return <StoreFailed status={data} />;
  if (!error) return <Loading />;
  return (
    <MessageScreen
      icon={<StorageIcon />}
      title={t('store.title')}
      text={
        <>
          {error.message} {t('store.then')}
        </>
      }
      actions={<ErrorReportButton />}
    />
  );
}
