import Monitor from 'lucide-react/icons/monitor';
import Moon from 'lucide-react/icons/moon';
import Sun from 'lucide-react/icons/sun';
import { useEffect, useState, type ReactNode } from 'react';

const themes = [
  { name: 'As the system', scheme: 'light dark', Icon: Monitor },
  { name: 'Light', scheme: 'light', Icon: Sun },
  { name: 'Dark', scheme: 'dark', Icon: Moon },
] as const;

/** The kit follows the page's color-scheme, so that is all there is to switch. */
export function ThemeSwitch(): ReactNode {
  const [scheme, setScheme] = useState<string>('light dark');
  useEffect(() => {
    document.documentElement.style.colorScheme = scheme;
  }, [scheme]);
  return (
    <fieldset className="theme-switch">
      <legend className="hidden">Theme</legend>
      {themes.map(({ name, scheme: value, Icon }) => (
        <label key={value} title={name}>
          <input type="radio" name="theme" checked={scheme === value} onChange={() => setScheme(value)} />
          <Icon size={16} aria-hidden="true" />
          <span className="hidden">{name}</span>
        </label>
      ))}
    </fieldset>
  );
}
