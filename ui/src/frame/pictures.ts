//! Photos and documents of the workspace, shown from memory and let go with the page that shows them.

import type { Picked } from "$lib/api/generated/commands";
import { rpc } from "$lib/api/rpc";

/** What may be attached, by the endings of file names. */
export const ENDINGS = ["jpg", "jpeg", "png", "webp", "pdf"];

export class Pictures {
  private addresses = new Map<string, Promise<string>>();

  /** The address of a picture in memory. */
  address = (id: string, size: "thumb" | "full"): Promise<string> => {
    const key = `${size} ${id}`;
    const known = this.addresses.get(key);
    if (known) return known;
    const made = rpc("attachment_bytes", { id, size }).then(({ data, mediaType }) =>
      URL.createObjectURL(new Blob([Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0))], { type: mediaType })),
    );
    this.addresses.set(key, made);
    made.catch(() => this.addresses.delete(key));
    return made;
  };

  small = (id: string): Promise<string> => this.address(id, "thumb");

  /** Lets the memory of all pictures go. */
  release(): void {
    for (const made of this.addresses.values()) void made.then((address) => URL.revokeObjectURL(address), () => {});
    this.addresses.clear();
  }
}

/** Where the bytes of a file come from: one that was pasted or dropped into the page, or one that was picked. */
export const source = async (file: File | Picked): Promise<{ data: string; name: string } | { file: string }> =>
  file instanceof File ? { data: await base64(file), name: file.name } : { file: file.token };

function base64(file: File): Promise<string> {
  return new Promise((done, failed) => {
    const reader = new FileReader();
    reader.onload = () => done(String(reader.result).replace(/^[^,]*,/, ""));
    reader.onerror = () => failed(reader.error);
    reader.readAsDataURL(file);
  });
}
