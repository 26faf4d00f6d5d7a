/** The other tabs in which the same log is open. */
export interface OtherTabs {
  /** Tells them that something was written. */
  announce(): void;
  /** Calls the listener when another tab has written something; gives back how to stop that. */
  listen(listener: () => void): () => void;
  close(): void;
}

const nobody: OtherTabs = { announce: () => {}, listen: () => () => {}, close: () => {} };

/** Speaks with the other tabs through a BroadcastChannel; where there is none, each tab is alone until it is reloaded. */
export function otherTabs(name: string): OtherTabs {
  let channel: BroadcastChannel;
  try {
    // Missing in old browsers, forbidden in documents without an origin.
    channel = new BroadcastChannel(name);
  } catch {
    return nobody;
  }
  let open = true;
  return {
    announce: () => {
      // A transaction may end after the log was closed.
      if (open) channel.postMessage('written');
    },
    listen: (listener) => {
      const heard = () => listener();
      channel.addEventListener('message', heard);
      return () => channel.removeEventListener('message', heard);
    },
    close: () => {
      open = false;
      channel.close();
    },
  };
}
