import type { ConsentKind, Pathway, PauseSpec } from '../definition/pathway.js';

/** The fixed words of a shown pathway in one language. */
export interface ShowLabels {
  readonly id: string;
  readonly version: string;
  readonly variantOf: string;
  /** Said of a variant that changes nothing in the work. */
  readonly sameAsParent: string;
  readonly status: string;
  readonly statuses: { readonly [S in Pathway['status']]: string };
  readonly valid: string;
  readonly from: string;
  readonly until: string;
  readonly subject: string;
  readonly subjects: { readonly [S in Pathway['subject']]: string };
  readonly legalBasis: string;
  readonly legalBases: { readonly [B in Pathway['legalBasis']]: string };
  readonly documentation: string;
  readonly documentations: { readonly [D in Pathway['documentation']]: string };
  readonly excludedKind: string;
  readonly authority: string;
  readonly texts: string;
  readonly legend: readonly string[];
  readonly sections: {
    readonly [S in
      | 'variant'
      | 'pilot'
      | 'purposes'
      | 'principles'
      | 'starts'
      | 'criteria'
      | 'phases'
      | 'phase'
      | 'always'
      | 'whole'
      | 'consents'
      | 'instruments'
      | 'roles'
      | 'team'
      | 'agencies'
      | 'information'
      | 'places'
      | 'themes'
      | 'headline'
      | 'pauses'
      | 'handovers'
      | 'followUps'
      | 'outcomes'
      | 'reentry'
      | 'figures'
      | 'decisions']: string;
  };
  readonly consentKinds: { readonly [K in ConsentKind]: string };
  readonly pauseEnds: { readonly [E in PauseSpec['ends']]: string };
}
