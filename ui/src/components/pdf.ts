//! pdf.js as this window uses it: one worker for all files, no remote files, pages drawn on canvases.

import * as pdfjs from "pdfjs-dist";
import workerUrl from "pdfjs-dist/build/pdf.worker.min.mjs?url";

pdfjs.GlobalWorkerOptions.workerSrc = workerUrl;

export type PdfDocument = pdfjs.PDFDocumentProxy;

/** A part of a file, as its outline names it. */
export interface Section {
  title: string;
  /** The page it begins on, from 1. */
  page: number;
  /** 0 for a part, 1 for what lies in one. */
  level: number;
}

/** Starting a worker costs more than drawing a page, so it is started once, and before the first file is asked for. */
const worker = pdfjs.PDFWorker.create({});

/** Opens a file from its bytes in Base64. */
export function openPdf(base64: string): Promise<PdfDocument> {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  return pdfjs.getDocument({ data: bytes, worker, useWasm: false, useWorkerFetch: false }).promise;
}

/** Lets a file go. Whoever still draws from it is refused, so it is replaced first. */
export const closePdf = (pdf: PdfDocument): void => void pdf.loadingTask.destroy();

/** Drawings wait for each other: the page that was asked for first is seen first, instead of all of them late. */
let drawing: Promise<unknown> = Promise.resolve();

/** Once the pages asked for so far are drawn: for what may wait. */
export const afterDrawing = (): Promise<void> => drawing.then(() => {});

/**
 * Draws a page so that it is `width` CSS pixels wide. What the canvas showed before stays until the page is ready;
 * nothing is drawn when `wanted` says meanwhile that somebody else draws there.
 */
export function drawPage(
  pdf: PdfDocument,
  number: number,
  canvas: HTMLCanvasElement,
  width: number,
  wanted: () => boolean = () => true,
): Promise<void> {
  const drawn = drawing.then(() => drawNow(pdf, number, canvas, width, wanted));
  drawing = drawn.catch(() => {});
  return drawn;
}

async function drawNow(
  pdf: PdfDocument,
  number: number,
  canvas: HTMLCanvasElement,
  width: number,
  wanted: () => boolean,
): Promise<void> {
  if (!wanted()) return;
  const page = await pdf.getPage(number);
  const sharp = Math.min(window.devicePixelRatio || 1, 2);
  const scale = (width / page.getViewport({ scale: 1 }).width) * sharp;
  const viewport = page.getViewport({ scale });
  const fresh = document.createElement("canvas");
  fresh.width = Math.floor(viewport.width);
  fresh.height = Math.floor(viewport.height);
  if (!wanted()) return;
  // Drawn in one go, as for paper: waiting for a frame of the screen after every few lines would take several times as long.
  await page.render({ canvas: fresh, viewport, intent: "print" }).promise;
  if (!wanted()) return;
  canvas.width = fresh.width;
  canvas.height = fresh.height;
  canvas.getContext("2d")?.drawImage(fresh, 0, 0);
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

/** The parts of a file in their order; none when it has no outline. */
export async function sectionsOf(pdf: PdfDocument): Promise<Section[]> {
  const sections: Section[] = [];
  type Entry = NonNullable<Awaited<ReturnType<PdfDocument["getOutline"]>>>[number];
  const walk = async (entries: Entry[], level: number): Promise<void> => {
    for (const entry of entries) {
      const target = typeof entry.dest === "string" ? await pdf.getDestination(entry.dest) : entry.dest;
      const reference: unknown = target?.[0];
      if (reference) {
        const page = typeof reference === "number" ? reference : await pdf.getPageIndex(reference as never);
        sections.push({ title: entry.title, page: page + 1, level });
      }
      await walk(entry.items as Entry[], level + 1);
    }
  };
  await walk((await pdf.getOutline()) ?? [], 0);
  return sections;
}
