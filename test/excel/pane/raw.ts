/** A pane without a page of its own: tests drive the real Office.js from outside through `window.run`. */
declare global {
  interface Window {
    ready: Promise<{ host: string; platform: string }>;
    run: (job: (context: Excel.RequestContext) => Promise<unknown>) => Promise<unknown>;
  }
}

window.ready = new Promise((resolve) => {
  void Office.onReady((info) => {
    resolve({ host: String(info.host), platform: String(info.platform) });
  });
});

/** Runs a job in `Excel.run`; failures come back as `{failed: code}`. */
window.run = async (job) => {
  await window.ready;
  try {
    return await Excel.run(job);
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return { failed: error.code, message: error.message };
    throw error;
  }
};

export {};
