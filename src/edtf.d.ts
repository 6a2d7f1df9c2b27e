declare module 'edtf' {
  interface Extent {
    /** Milliseconds since the epoch, both inclusive. */
    readonly min: number;
    readonly max: number;
  }
  export default function edtf(text: string): Extent;
  export function parse(text: string, options?: { level?: 0 | 1 | 2 }): { readonly type?: string };
}
