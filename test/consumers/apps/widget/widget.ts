/** What a shop puts on its pages. The frame has no origin: no cookies, no storage. */
const frame = document.createElement('iframe');
frame.title = 'Chat with us';
frame.src = '/frame.html';
frame.width = '360';
frame.height = '480';
frame.sandbox.add('allow-scripts');
document.body.append(frame);
