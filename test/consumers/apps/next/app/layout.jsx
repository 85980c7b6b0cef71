import 'connect-transcript/styles.css';
import './page.css';
import { Providers } from './providers.jsx';

export const metadata = { title: 'A page of Next.js' };

export default function Layout({ children }) {
  return (
    <html lang="en">
      <body>
        <Providers>{children}</Providers>
      </body>
    </html>
  );
}
