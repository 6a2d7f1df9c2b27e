/**
 * Types of `<career-timeline>`, version 1: of the element, its events, and its tag in React, Vue, Svelte and Solid. A copy
 * of this file anywhere among your sources is enough. Nothing of it is left at run time.
 */

/** What `ready` tells, and `whenReady` resolves with. */
export interface CareerTimelineReady {
  readonly events: number;
  /** Entries of the data that could not be read. */
  readonly dropped: number;
}

/** What each event tells, by the end of its name. */
export interface CareerTimelineDetails {
  ready: CareerTimelineReady;
  /** The event that was opened; `null` when its card was closed. */
  select: { readonly id: string | null };
  filter: {
    readonly company: readonly string[];
    readonly era: readonly string[];
    readonly q: string;
    readonly lens: 'company' | 'era' | 'kind';
    /** Ids of the events that are shown. */
    readonly events: readonly string[];
  };
  /** Dates, `''` where the range is open. */
  range: { readonly from: string; readonly to: string };
  error: { readonly message: string; readonly src: string };
}

/** The events, each under a name with a colon and one with a hyphen. */
export type CareerTimelineEvents = {
  [Name in keyof CareerTimelineDetails as `career-timeline${':' | '-'}${Name}`]: CustomEvent<
    CareerTimelineDetails[Name]
  >;
};

/** Attributes beside those of every element, and properties of the same names. */
export interface CareerTimelineAttributes {
  src: string;
  theme: string;
  plain: boolean;
  company: string;
  era: string;
  q: string;
  from: string;
  to: string;
  select: string;
  lens: string;
}

export interface CareerTimelineElement extends HTMLElement, CareerTimelineAttributes {
  readonly whenReady: Promise<CareerTimelineReady>;
  goto(eventId: string): boolean;
}

/** Attributes of the tag in a template: all may be absent. */
export type CareerTimelineTag = {
  readonly [Name in keyof CareerTimelineAttributes]?: CareerTimelineAttributes[Name] | undefined;
};

/** Listeners as attributes of the tag in a template. */
export type CareerTimelineListeners<Prefix extends string> = {
  readonly [Name in keyof CareerTimelineDetails as `${Prefix}career-timeline-${Name}`]?:
    ((event: CustomEvent<CareerTimelineDetails[Name]>) => void) | undefined;
};

type VueListeners = {
  readonly [
    Name in keyof CareerTimelineDetails as `onCareerTimeline${Capitalize<Name>}`
  ]?: CareerTimelineListeners<''>[`career-timeline-${Name}`];
};

declare global {
  interface HTMLElementTagNameMap {
    'career-timeline': CareerTimelineElement;
  }
  interface GlobalEventHandlersEventMap extends CareerTimelineEvents {}
}

// A framework that is not there is passed over.

// @ts-ignore
type ReactAttributes = import('react').HTMLAttributes<CareerTimelineElement>;
// @ts-ignore
type ReactReference = import('react').ClassAttributes<CareerTimelineElement>;
// @ts-ignore
type VueAttributes = import('vue').HTMLAttributes & import('vue').VNodeProps;
// @ts-ignore
type SvelteAttributes = import('svelte/elements').HTMLAttributes<CareerTimelineElement>;
// @ts-ignore
type SolidAttributes = import('solid-js').JSX.HTMLAttributes<CareerTimelineElement>;

// @ts-ignore
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'career-timeline': ReactAttributes & ReactReference & CareerTimelineTag & CareerTimelineListeners<'on'>;
    }
  }
}

// @ts-ignore
declare module 'vue' {
  interface GlobalComponents {
    'career-timeline': new () => { $props: VueAttributes & CareerTimelineTag & VueListeners };
  }
}

// @ts-ignore
declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'career-timeline': SvelteAttributes & CareerTimelineTag & CareerTimelineListeners<'on'>;
  }
}

// @ts-ignore
declare module 'solid-js/jsx-runtime' {
  namespace JSX {
    interface IntrinsicElements {
      'career-timeline': SolidAttributes & CareerTimelineTag & CareerTimelineListeners<'on:'>;
    }
  }
}
