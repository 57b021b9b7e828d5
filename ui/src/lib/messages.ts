// Written by hand until the Rust side generates the union of all ids from locales/en over this file.

export type MessageId = string;
export type MessageArgs = Record<string, string | number>;
