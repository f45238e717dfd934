import type { Storage, TurnContext } from 'botbuilder';
import { type DialogContext, DialogContextError, DialogTurnStatus } from 'botbuilder-dialogs';
import { Botkit, BotWorker } from 'botkit';
import type { ConversationState } from '../../ports/runtime.ts';
import type { Channel } from '../../report/ids.ts';
import { ChannelAdapter } from './channel.ts';
import { type Beginning, FlowDialog } from './dialog.ts';
import { frame } from './frame.ts';

/**
 * Botkit with its own web server and console off, and with a turn function of ours: the stock one never settles when
 * a handler, a dialog or a send throws, and hangs on a stored dialog that a redeploy has taken away.
 */
export class Bot extends Botkit {
  readonly channels: Readonly<Record<Channel, ChannelAdapter>>;
  readonly #first: string;

  /** `dialogs` are dialog ids; a conversation without one begins in the first. */
  constructor(dialogs: readonly [string, ...string[]], storage: Storage) {
    const channels = { sms: new ChannelAdapter('sms'), web: new ChannelAdapter('web') };
    super({ adapter: channels.sms, storage, disable_webserver: true, disable_console: true });
    this.channels = channels;
    this.#first = dialogs[0];
    for (const id of dialogs) this.addDialog(new FlowDialog(id));
  }

  /** Past Botkit's ware, where the stock turn hangs; saves only when the turn went well. */
  override async handleTurn(context: TurnContext): Promise<void> {
    const dialogs = await this.dialogSet.createContext(context);
    try {
      await this.#run(dialogs);
    } catch (error) {
      throw unwrapped(error);
    }
    await this.saveState(new BotWorker(this, { context, dialogContext: dialogs }));
  }

  async #run(dialogs: DialogContext): Promise<void> {
    if (dialogs.stack.some(({ id }) => !dialogs.findDialog(id))) {
      const beginning: Beginning = { restart: { old: lastState(dialogs) } };
      await dialogs.cancelAllDialogs();
      await dialogs.beginDialog(this.#first, beginning);
      return;
    }
    const { status } = await dialogs.continueDialog();
    if (status === DialogTurnStatus.empty) await dialogs.beginDialog(this.#first);
  }
}

function lastState(dialogs: DialogContext): ConversationState | undefined {
  const last = frame.safeParse(dialogs.activeDialog?.state);
  return last.success ? JSON.parse(last.data.kept) : undefined;
}

/** Botkit wraps what a dialog throws in an error that carries the whole stack, the conversation's state in clear. */
function unwrapped(error: unknown): unknown {
  if (!(error instanceof DialogContextError)) return error;
  return typeof error.error === 'string' ? new Error(error.error) : error.error;
}
