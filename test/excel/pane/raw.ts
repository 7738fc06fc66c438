/** A pane without a page of its own: tests drive the real Office.js from outside through `window.run`. */
declare global {
  interface Window {
    ready: Promise<{ host: string; platform: string }>;
    run: (body: string) => Promise<unknown>;
  }
}

window.ready = new Promise((resolve) => {
  void Office.onReady((info) => { resolve({ host: String(info.host), platform: String(info.platform) }); });
});

/** Runs the body of an async function over `context`; failures come back as `{failed: code}`. */
window.run = async (body) => {
  await window.ready;
  const made = new Function("context", `return (async () => { ${body} })()`) as (context: Excel.RequestContext) => Promise<unknown>;
  try {
    return await Excel.run((context) => made(context));
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return { failed: error.code, message: error.message };
    throw error;
  }
};

export {};
