import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Dialog } from 'react-aria-components/Dialog';
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { Popover } from 'react-aria-components/Popover';
import { type Action, actionsFrom, type Status } from '../../report/status.ts';
import { useNotice } from '../parts/notice.tsx';
import type { Session } from '../session.ts';
import { useWords } from '../words.ts';

interface Props {
  readonly status: Status;
  readonly moves: Session['moves'];
  readonly onMove: (action: Action) => Promise<Status>;
  readonly onChanged: () => void;
  readonly onClosed: () => void;
}

const SET_ASIDE: readonly Action[] = ['mark_duplicate', 'mark_not_covered', 'mark_abuse'];

/** What can be done with the report now, by this member: nothing is shown that would be refused. */
export function Moves({ status, moves, onMove, onChanged, onClosed }: Props) {
  const { t } = useWords();
  const { say, sayError } = useNotice();
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const possible = actionsFrom(status).filter((action) => moves.includes(action));
  const aside = possible.filter((action) => SET_ASIDE.includes(action));
  const ahead = possible.filter((action) => action !== 'close' && !SET_ASIDE.includes(action));

  const move = async (action: Action) => {
    setBusy(true);
    try {
      const reached = await onMove(action);
      const back = reached !== 'closed' && SET_ASIDE.includes(action) && moves.includes('reopen');
      say(t(`moves.${action}`), back ? () => void move('reopen') : undefined);
      if (reached === 'closed') onClosed();
    } catch (error) {
      sayError(error);
    } finally {
      setBusy(false);
      onChanged();
    }
  };

  return (
    <div className="moves">
      {ahead.map((action, nth) => (
        <Button
          key={action}
          className={nth === 0 ? 'primary' : 'secondary'}
          isDisabled={busy}
          onPress={() => void move(action)}
        >
          {t(`actions.${action}`)}
        </Button>
      ))}
      {aside.length > 0 && <SetAside actions={aside} busy={busy} onMove={(action) => void move(action)} />}
      {possible.includes('close') && (
        <Button className="secondary" isDisabled={busy} onPress={() => setAsking(true)}>
          {t('actions.close')}
        </Button>
      )}
      <ConfirmClose isOpen={asking} onOpenChange={setAsking} onConfirm={() => void move('close')} />
    </div>
  );
}

interface SetAsideProps {
  readonly actions: readonly Action[];
  readonly busy: boolean;
  readonly onMove: (action: Action) => void;
}

function SetAside({ actions, busy, onMove }: SetAsideProps) {
  const { t } = useWords();
  return (
    <MenuTrigger>
      <Button className="secondary" isDisabled={busy}>
        {t('actions.set_aside')}
      </Button>
      <Popover className="popover" placement="top start">
        <Menu className="menu">
          {actions.map((action) => (
            <MenuItem key={action} className="menu-item" onAction={() => onMove(action)}>
              {t(`actions.${action}`)}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

interface ConfirmProps {
  readonly isOpen: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly onConfirm: () => void;
}

/** Closing leads nowhere back, so it is asked once. */
function ConfirmClose({ isOpen, onOpenChange, onConfirm }: ConfirmProps) {
  const { t } = useWords();
  return (
    <ModalOverlay className="overlay" isOpen={isOpen} onOpenChange={onOpenChange} isDismissable>
      <Modal className="modal">
        <Dialog role="alertdialog" aria-label={t('close.title')}>
          <h2>{t('close.title')}</h2>
          <p>{t('close.what')}</p>
          <div className="buttons">
            <Button className="secondary" autoFocus onPress={() => onOpenChange(false)}>
              {t('close.not')}
            </Button>
            <Button
              className="primary"
              onPress={() => {
                onOpenChange(false);
                onConfirm();
              }}
            >
              {t('close.do')}
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
