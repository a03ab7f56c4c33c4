import createCache from '@emotion/cache';
import { CacheProvider } from '@emotion/react';
import CssBaseline from '@mui/material/CssBaseline';
import { ThemeProvider } from '@mui/material/styles';
import { ApiProvider } from '#renderer/api/ApiProvider.tsx';
import { ErrorReportDialog } from '#renderer/features/errorReport/ErrorReportDialog.tsx';
import { StoreFiles } from '#renderer/features/stores/StoreFiles.tsx';
import { AboutDialog } from './AboutDialog.tsx';
import { CloseGuard } from './CloseGuard.tsx';
import { cspNonce } from './cspNonce.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { Places } from './Places.tsx';
import { SnackHost } from './SnackHost.tsx';
import { StoreGate } from './StoreGate.tsx';
import { theme } from './theme.ts';

const nonce = cspNonce();
const cache = createCache({ key: 'hr', ...(nonce === undefined ? {} : { nonce }) });

/** The whole window. */
export function App() {
  return (
    <CacheProvider value={cache}>
      <ThemeProvider theme={theme} defaultMode="system">
        <CssBaseline enableColorScheme />
        <ApiProvider>
          <CloseGuard />
          <ErrorBoundary>
            <StoreGate>
              <Places />
            </StoreGate>
            <StoreFiles />
            <AboutDialog />
            <SnackHost />
          </ErrorBoundary>
          <ErrorReportDialog />
        </ApiProvider>
      </ThemeProvider>
    </CacheProvider>
  );
}
