/// <reference lib="dom" />
import { compilePathway, type Entry } from 'insats';
import eslov from 'insats/definitions/eslov.familjeteamet';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { CasePage } from './case-page.js';
import journal from './journal.json';
import type { Person } from './telling.js';

// The host's own names for the references in the journal. Made up.
const people: readonly Person[] = [
  { ref: 'boendestodjare-1', name: 'Sara', about: { sv: 'boendestödjare', en: 'housing support worker' } },
  { ref: 'familjebehandlare-1', name: 'Amir', about: { sv: 'familjebehandlare', en: 'family practitioner' } },
  { ref: 'foralder-1', name: 'Maria', about: { sv: 'mamma', en: 'mother' } },
  { ref: 'foralder-2', name: 'Erik', about: { sv: 'pappa', en: 'father' } },
  { ref: 'barn-1', name: 'Lo', about: { sv: 'barn', en: 'child' } },
];

const viewer = { role: 'boendestodjare', ref: 'boendestodjare-1' };
// The case stands on a day of its own, so that the page looks the same whenever it is opened.
const opened = Date.now();
const morning = Date.parse('2026-03-04T09:00:00+01:00');
const clock = (): string => new Date(morning + Date.now() - opened).toISOString();

const root = document.getElementById('root');
if (root !== null)
  createRoot(root).render(
    <StrictMode>
      <CasePage
        compiled={compilePathway(eslov)}
        journal={journal as readonly Entry[]}
        people={people}
        viewer={viewer}
        clock={clock}
        newId={() => crypto.randomUUID()}
      />
    </StrictMode>,
  );
