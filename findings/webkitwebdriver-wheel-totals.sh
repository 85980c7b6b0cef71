#!/usr/bin/env bash
# WebKitWebDriver scrolls by the difference to the wheel's last action, not by what an action says.
# In WebDriver each scroll action has a delta of its own: https://www.w3.org/TR/webdriver2/#dfn-dispatch-a-scroll-action
# Here three actions of 100 px scroll 100 px in all, and actions of 100, 200 and 300 px scroll by 100 px each.
set -euo pipefail
for program in Xvfb WebKitWebDriver node; do
  command -v "$program" >/dev/null || { echo "Needs $program (Debian: xvfb, webkit2gtk-driver, nodejs)."; exit 2; }
done
folder=$(mktemp -d)
trap 'kill ${driver:-} ${screen:-} 2>/dev/null; wait; rm -rf "$folder"' EXIT
echo "webkit2gtk-driver $(dpkg-query -Wf '${Version}' webkit2gtk-driver)"

Xvfb -displayfd 3 -screen 0 1000x800x24 -nolisten tcp 3>"$folder/display" 2>/dev/null &
screen=$!
until [ -s "$folder/display" ]; do sleep 0.1; done
port=$((20000 + RANDOM % 20000))
env DISPLAY=":$(cat "$folder/display")" HOME="$folder" XDG_RUNTIME_DIR="$folder" GDK_BACKEND=x11 \
  LIBGL_ALWAYS_SOFTWARE=1 NO_AT_BRIDGE=1 WebKitWebDriver --port=$port >/dev/null 2>&1 &
driver=$!

cat > "$folder/scroll.mjs" <<'SCRIPT'
const base = `http://127.0.0.1:${process.argv[2]}`;
const sleep = (ms) => new Promise((done) => setTimeout(done, ms));
async function ask(method, path, body) {
  const options = method === 'POST' ? { body: JSON.stringify(body) } : {};
  return (await (await fetch(base + path, { method, ...options })).json()).value;
}
for (let tries = 0; tries < 100; tries += 1) {
  if (await ask('GET', '/status').catch(() => null)) break;
  await sleep(100);
}
/** @returns where the page was after each action */
async function scrollBy(deltas) {
  const { sessionId } = await ask('POST', '/session', { capabilities: {} });
  const session = `/session/${sessionId}`;
  await ask('POST', `${session}/url`, { url: 'data:text/html,<body style="height:9000px">' });
  const places = [];
  for (const deltaY of deltas) {
    const scroll = { type: 'scroll', x: 100, y: 100, deltaX: 0, deltaY, duration: 0, origin: 'viewport' };
    await ask('POST', `${session}/actions`, { actions: [{ type: 'wheel', id: 'wheel', actions: [scroll] }] });
    await sleep(1000);
    places.push(await ask('POST', `${session}/execute/sync`, { script: 'return Math.round(scrollY)', args: [] }));
  }
  await ask('DELETE', session);
  return places.join();
}
const same = await scrollBy([100, 100, 100]);
const totals = await scrollBy([100, 200, 300]);
console.log(`Three actions of 100 px: the page is at ${same}. WebDriver says 100,200,300.`);
console.log(`Actions of 100, 200 and 300 px: the page is at ${totals}. WebDriver says 100,300,600.`);
process.exit(same === '100,100,100' && totals === '100,200,300' ? 0 : 1);
SCRIPT
node "$folder/scroll.mjs" "$port"
