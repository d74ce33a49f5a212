//! pdf.js as this window uses it: one worker, no remote files, pages drawn on canvases.

import * as pdfjs from "pdfjs-dist";
import worker from "pdfjs-dist/build/pdf.worker.min.mjs?url";

pdfjs.GlobalWorkerOptions.workerSrc = worker;

export type PdfDocument = pdfjs.PDFDocumentProxy;

/** Opens a file from its bytes in Base64. */
export function openPdf(base64: string): Promise<PdfDocument> {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  return pdfjs.getDocument({ data: bytes, useWasm: false, useWorkerFetch: false }).promise;
}

/** Draws a page so that it is `width` CSS pixels wide. Returns its height. */
export async function drawPage(pdf: PdfDocument, number: number, canvas: HTMLCanvasElement, width: number): Promise<void> {
  const page = await pdf.getPage(number);
  const sharp = Math.min(window.devicePixelRatio || 1, 2);
  const scale = (width / page.getViewport({ scale: 1 }).width) * sharp;
  const viewport = page.getViewport({ scale });
  canvas.width = Math.floor(viewport.width);
  canvas.height = Math.floor(viewport.height);
  await page.render({ canvas, viewport }).promise;
}

/** The words of a page, for those who cannot see it drawn. */
export async function textOf(pdf: PdfDocument, number: number): Promise<string> {
  const page = await pdf.getPage(number);
  const reader = page.streamTextContent().getReader();
  const parts: string[] = [];
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return parts.join("");
    for (const item of value.items) if ("str" in item) parts.push(item.str + (item.hasEOL ? "\n" : ""));
  }
}
