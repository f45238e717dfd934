/** As much of the package as the stock contestant uses, so that the types hold without installing `bench/`. */
declare module 'botbuilder-adapter-twilio-sms' {
  import type { BotAdapter } from 'botbuilder';
  export interface TwilioAdapterOptions {
    twilio_number: string;
    account_sid: string;
    auth_token: string;
    validation_url?: string;
  }
  interface Twilio {
    api: { baseUrl: string };
  }
  export const TwilioAdapter: new (options: TwilioAdapterOptions) => BotAdapter & { readonly api: Twilio };
}
