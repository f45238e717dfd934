/** The account that all contestants serve and the generator signs for. Nothing of it exists. */
export const ACCOUNT_SID = `AC${'0b'.repeat(16)}`;
export const AUTH_TOKEN = 'a-token-for-measuring';
export const NUMBER = '+16175550100';
export const SMS_PATH = '/webhooks/twilio/sms';
