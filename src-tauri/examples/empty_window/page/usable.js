// The second frame after the page is there: by then the first one has been painted.
requestAnimationFrame(() => requestAnimationFrame(() => performance.mark("usable")));
