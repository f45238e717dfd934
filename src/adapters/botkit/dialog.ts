import { Dialog, type DialogContext, type DialogTurnResult, DialogTurnStatus } from 'botbuilder-dialogs';
import type { Restart } from '../../ports/runtime.ts';
import { type Frame, frame, veiled } from './frame.ts';
import { turnOf } from './turn.ts';

/** How a flow's dialog begins: with a state handed over by another flow, or with a turn of its own. */
export interface Beginning {
  readonly frame?: Frame;
  readonly restart?: Restart;
}

/** One version of one flow on Botkit's stack: holds the flow's state between turns and calls the brain once in each. */
export class FlowDialog extends Dialog {
  override async beginDialog(dialogs: DialogContext, beginning?: Beginning): Promise<DialogTurnResult> {
    if (beginning?.frame) return hold(dialogs, beginning.frame);
    return this.#step(dialogs, undefined, beginning?.restart);
  }

  override async continueDialog(dialogs: DialogContext): Promise<DialogTurnResult> {
    return this.#step(dialogs, frame.parse(dialogs.activeDialog?.state), undefined);
  }

  async #step(dialogs: DialogContext, last: Frame | undefined, restart: Restart | undefined) {
    const { held, seconds } = await turnOf(dialogs.context)(last?.kept, restart);
    if (!held) return dialogs.cancelAllDialogs();
    const next: Frame = { kept: held.kept, seconds, turns: (last?.turns ?? 0) + 1 };
    if (held.dialog === this.id) return hold(dialogs, next);
    if (!dialogs.findDialog(held.dialog)) {
      throw new Error(
        `A turn ended in flow ${held.dialog}, which is not loaded: add it to the runtime's flows.`,
      );
    }
    const beginning: Beginning = { frame: next };
    return dialogs.replaceDialog(held.dialog, beginning);
  }
}

function hold(dialogs: DialogContext, next: Frame): DialogTurnResult {
  if (dialogs.activeDialog) dialogs.activeDialog.state = veiled(next);
  return { status: DialogTurnStatus.waiting };
}
