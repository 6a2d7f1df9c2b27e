/** How long an address may take to answer, in milliseconds. */
const patience = 15_000;

/** What is wrong with an address, in words after “which”, or null where it answers. Who asks for a name or for payment is there. */
export async function askLink(url: string): Promise<string | null> {
  const ask = (method: string): Promise<Response> =>
    fetch(url, { method, redirect: 'follow', signal: AbortSignal.timeout(patience) });
  try {
    const head = await ask('HEAD');
    const { status } = head.ok ? head : await ask('GET');
    return [404, 410].includes(status) || status >= 500 ? `answers ${status}; write the address that it has now` : null;
  } catch (error) {
    const { cause, message } = error as Error;
    return `does not answer: ${cause instanceof Error ? cause.message : message}`;
  }
}
