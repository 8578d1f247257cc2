import { makeStyles } from '@fluentui/react-components';

const useStyles = makeStyles({
  hidden: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

/** Says messages to people who do not see the screen, without moving the focus. */
export function Announcer({ message }: { readonly message: string }) {
  return (
    <div role="status" aria-live="polite" className={useStyles().hidden}>
      {message}
    </div>
  );
}
