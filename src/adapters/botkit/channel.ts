import { BotAdapter, type ResourceResponse, TurnContext } from 'botbuilder';
import type { Channel, ConversationId } from '../../report/ids.ts';
import { carryTurn, type Turn } from './turn.ts';

/** Everything Botkit reads of a message. Constant and never empty: an empty text makes Botkit store the Activity. */
const MARKER = 'turn';

/**
 * A channel as Botkit sees one. Nothing is delivered from here: the answer leaves with the turn, and whatever else
 * Botkit or a late task tries to send goes nowhere, without an error, since an error in a send hangs or kills.
 */
export class ChannelAdapter extends BotAdapter {
  readonly name: Channel;

  constructor(name: Channel) {
    super();
    this.name = name;
  }

  /**
   * One turn. Not by `runMiddleware`, whose context is revoked afterwards: a send that comes late would then be an
   * unhandled rejection, which ends the process.
   */
  async receive(conversation: ConversationId, turn: Turn, logic: (context: TurnContext) => Promise<void>) {
    const context = new TurnContext(this, {
      type: 'message',
      text: MARKER,
      channelId: this.name,
      conversation: { id: conversation, isGroup: false, conversationType: '', name: '' },
      from: { id: conversation, name: '' },
      recipient: { id: 'bot', name: '' },
      channelData: {},
    });
    carryTurn(context, turn);
    await this.middleware.run(context, () => logic(context));
  }

  override async sendActivities(
    _context: TurnContext,
    activities: readonly unknown[],
  ): Promise<ResourceResponse[]> {
    return activities.map(() => ({ id: '' }));
  }

  override async updateActivity(): Promise<void> {}

  override async deleteActivity(): Promise<void> {}

  override async continueConversation(): Promise<void> {}
}
