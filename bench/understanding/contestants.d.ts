/** As much of the contestants' packages as is used here, so that the types hold without installing `bench/`. */
declare module 'cld3-asm' {
  interface Identifier {
    findLanguage(text: string): { readonly language: string };
  }
  export function loadModule(): Promise<{ create(minBytes: number, maxBytes: number): Identifier }>;
}
declare module 'eld/large' {
  interface Eld {
    detect(text: string): { readonly language: string };
    setLanguageSubset(languages: readonly string[]): Readonly<Record<string, string>>;
    info(): { readonly Languages: Readonly<Record<string, string>> };
    newInstance(): Eld;
  }
  export const eld: Eld;
}
declare module 'franc' {
  interface Options {
    readonly only?: readonly string[];
    readonly minLength?: number;
  }
  export function franc(text: string, options: Options): string;
}
declare module 'tinyld' {
  export function detect(text: string, options?: { readonly only: readonly string[] }): string;
}
declare module 'tinyld/heavy' {
  export function detect(text: string, options?: { readonly only: readonly string[] }): string;
}
declare module 'node-nlp' {
  type Features = Readonly<Record<string, number>>;
  interface Example {
    readonly input: Features;
    readonly output: Features;
  }
  export class NeuralNetwork {
    constructor(settings: { readonly log: boolean });
    train(examples: readonly Example[]): unknown;
    run(input: Features): Features | undefined;
  }
  export class BrainNLU {
    constructor(settings: { readonly locale: string });
    readonly nlu: { prepare(text: string): Promise<Features> };
  }
}
