export const encodeUtf8 = (text: string) => new TextEncoder().encode(text);
