import { useEffect, useState, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { createFileSource } from '../../src/file.ts';
import { arabic } from '../../src/i18n/languages/ar.ts';
import { german } from '../../src/i18n/languages/de.ts';
import { Transcript, TranscriptView, useTranscriptItems, type TranscriptViewProps } from '../../src/index.ts';
import { lostParcel } from '../../stories/contact-lens-files.ts';
import { agent, message, noon } from '../../stories/fixtures.ts';
import { everything } from '../../stories/kitchen-sink-items.ts';
import { pictureLink } from '../../stories/pictures.ts';
import '../../src/theme/styles.css';
import '../../src/themes/connect.css';
import '../../src/themes/console.css';
import '../../src/themes/high-contrast.css';
import { away, questions, screens, states } from './scenes.ts';
import './page.css';

/** How everything is to be shown. */
export interface Looks {
  readonly theme: 'default' | 'connect' | 'console' | 'high-contrast';
  readonly scheme: 'light' | 'dark';
  readonly language: 'en' | 'de' | 'ar';
  readonly density: 'comfortable' | 'compact';
}

const words = { en: undefined, de: german, ar: arabic };
const locales = { en: 'en-GB', de: 'de', ar: 'ar' };

type Given = Omit<TranscriptViewProps, 'transcript'>;

const source = createFileSource(lostParcel);
const openAttachment = (id: string) => (id === 'square' ? pictureLink(90, 90, 15) : pictureLink(160, 100, 205));
const nothing = () => {};

function Everything(props: Given): ReactNode {
  return <TranscriptView {...props} transcript={useTranscriptItems(everything, { openAttachment })} />;
}

/** Looks at older messages while new ones arrive. */
function Away(props: Given): ReactNode {
  const [transcript, setTranscript] = useState(away);
  const [box, setBox] = useState<HTMLElement | null>(null);
  useEffect(() => {
    const scroller = box?.querySelector('[data-part="scroller"]');
    if (!scroller) return;
    const arrive = () => {
      const entries = [...away.entries, message(agent, noon, 'One more'), message(agent, noon, 'And another')];
      setTranscript({ ...away, entries });
    };
    // First the view brings its newest entry into view.
    const frame = requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        scroller.addEventListener('scroll', () => requestAnimationFrame(arrive), { once: true });
        scroller.scrollTop = 900;
      }),
    );
    return () => cancelAnimationFrame(frame);
  }, [box]);
  return (
    <div ref={setBox} className="low">
      <TranscriptView {...props} transcript={transcript} />
    </div>
  );
}

/** Every part of a transcript in every state, each view as high as its rows. */
function Wall({ looks }: { readonly looks: Looks }): ReactNode {
  const given: Given = {
    virtualized: false,
    labels: words[looks.language],
    locale: locales[looks.language],
    timeZone: 'Europe/Berlin',
    density: looks.density,
    className: `transcript-theme-${looks.theme}`,
  };
  const answering: Given = { ...given, viewer: { role: 'CUSTOMER' }, onReply: nothing, onRetry: nothing };
  return (
    <div className="wall">
      <Everything {...given} viewer={{ role: 'SUPERVISOR' }} />
      <Everything {...answering} />
      <Transcript {...given} source={source} viewer={{ role: 'SUPERVISOR' }} />
      {Object.entries({ ...states, ...questions, ...screens }).map(([name, transcript]) => (
        <TranscriptView key={name} {...answering} transcript={transcript} />
      ))}
      <Away {...answering} />
    </div>
  );
}

const root = createRoot(document.querySelector('#root') ?? document.body);

function show(looks: Looks): void {
  document.documentElement.dir = looks.language === 'ar' ? 'rtl' : 'ltr';
  document.documentElement.lang = looks.language;
  document.documentElement.style.colorScheme = looks.scheme;
  // Only a theme and a scheme are changed in place: with the others rows change their height, and where the reader is.
  const key = `${looks.language} ${looks.density} ${innerWidth}`;
  flushSync(() => root.render(<Wall key={key} looks={looks} />));
}

Object.assign(window, { show });
