import type { ReactElement, ReactNode } from 'react';

/** A part of the page with its heading, so that a reader of the page can jump to it. */
export function Section({
  id,
  title,
  children,
  tone = '',
}: {
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
  readonly tone?: string;
}): ReactElement {
  return (
    <section id={id} aria-labelledby={`${id}-title`} className={tone} tabIndex={-1}>
      <h2 id={`${id}-title`}>{title}</h2>
      {children}
    </section>
  );
}
