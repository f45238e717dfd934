import { deriveMember } from '../seal/keys.ts';

/** Argon2id apart from the page, so that the page goes on answering. The key in the answer cannot be exported. */
addEventListener('message', (event: MessageEvent<{ passphrase: string; salt: Uint8Array }>) => {
  const { passphrase, salt } = event.data;
  deriveMember(passphrase, salt).then(
    (secrets) => postMessage({ secrets }),
    () => postMessage({ secrets: undefined }),
  );
});
