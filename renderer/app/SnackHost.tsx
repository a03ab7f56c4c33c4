import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Snackbar from '@mui/material/Snackbar';
import { hideSnack, useSnack } from './snackbar.ts';

/** How long a message stays; one that offers something stays longer. In ms. */
const SHORT = 4000;
const LONG = 9000;

/** Shows the message at the foot of the window, with what it offers. */
export function SnackHost() {
  const { snack, number } = useSnack();
  if (!snack) return null;
  const action = snack.action && (
    <Button
      color="inherit"
      size="small"
      onClick={() => {
        hideSnack();
        snack.action?.run();
      }}
    >
      {snack.action.label}
    </Button>
  );
  return (
    <Snackbar
      key={number}
      open
      autoHideDuration={snack.action || snack.severity === 'error' ? LONG : SHORT}
      onClose={(_, reason) => reason !== 'clickaway' && hideSnack()}
      anchorOrigin={{ vertical: 'bottom', horizontal: 'center' }}
      {...(snack.severity === 'error' ? {} : { message: snack.message, action })}
    >
      {snack.severity === 'error' ? (
        <Alert severity="error" variant="filled" onClose={hideSnack} action={action}>
          {snack.message}
        </Alert>
      ) : undefined}
    </Snackbar>
  );
}
