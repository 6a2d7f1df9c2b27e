/** The content of a file that stands as a `data:` address. */
export const bytesOf = (dataAddress: string): Uint8Array => Buffer.from(dataAddress.replace(/^[^,]*,/, ''), 'base64');
