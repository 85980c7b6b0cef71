import type { EventWords } from '../labels.ts';
import { about, always } from '../phrases.ts';

/** What happened, in Hindi; with ने, because the verb then does not tell the gender of the people. */
export const hindiEvents: EventWords = {
  events: {
    'participant-joined': about('आपने चैट जॉइन की', (name) => `${name} ने चैट जॉइन की`),
    'participant-left': about('आपने चैट छोड़ दी', (name) => `${name} ने चैट छोड़ दी`),
    'participant-invited': about('आपको चैट में बुलाया गया', (name) => `${name} को चैट में बुलाया गया`),
    'participant-idle': about('आपने कुछ समय से कुछ नहीं लिखा है', (name) => `${name} ने कुछ समय से कुछ नहीं लिखा है`),
    'participant-returned': about('आपने चैट में वापसी की', (name) => `${name} ने चैट में वापसी की`),
    'participant-disconnected': about(
      'कुछ समय से कुछ न भेजे जाने के कारण आपका कनेक्शन काट दिया गया',
      (name) => `कुछ समय से कुछ न भेजे जाने के कारण ${name} का कनेक्शन काट दिया गया`,
    ),
    'participant-active': about('आप सक्रिय हैं', (name) => `${name} सक्रिय हैं`),
    'participant-inactive': about('आप फ़िलहाल सक्रिय नहीं हैं', (name) => `${name} फ़िलहाल सक्रिय नहीं हैं`),
    'participant-renamed': ({ own, name, formerName }) => {
      if (own) return `इस चैट में अब आपका नाम ${name} है`;
      return formerName ? `${formerName} का नाम अब ${name} है` : `इस चैट में ${name} का नाम बदल गया है`;
    },
    'transfer-succeeded': ({ own, name, isNamed }) => {
      if (own) return 'आपने चैट ट्रांसफ़र की';
      return isNamed ? `${name} ने चैट ट्रांसफ़र की` : 'चैट ट्रांसफ़र की गई';
    },
    'transfer-failed': ({ own, name, isNamed }) => {
      if (own) return 'आपसे चैट ट्रांसफ़र नहीं हो सकी';
      return isNamed ? `${name} से चैट ट्रांसफ़र नहीं हो सकी` : 'चैट ट्रांसफ़र नहीं हो सकी';
    },
    'chat-ended': always('चैट ख़त्म हो गई है'),
    'chat-resumed': always('चैट फिर से शुरू हुई'),
    'authentication-initiated': always('साइन इन करने का अनुरोध किया गया'),
    'authentication-succeeded': always('साइन इन हो गया'),
    'authentication-failed': always('साइन इन नहीं हो सका'),
    'authentication-timeout': always('साइन इन में बहुत समय लगा'),
    'authentication-expired': always('साइन इन के अनुरोध की समय-सीमा ख़त्म हो गई'),
    'authentication-cancelled': always('साइन इन रद्द किया गया'),
    'workflow-cancelled': always('अनुरोध रद्द किया गया'),
  },
  shortEvents: {
    'participant-joined': about('आपने जॉइन किया', (name) => `${name} ने जॉइन किया`),
    'participant-left': about('आपने चैट छोड़ी', (name) => `${name} ने चैट छोड़ी`),
    'participant-invited': about('आपको बुलाया गया', (name) => `${name} को बुलाया गया`),
    'transfer-succeeded': always('चैट ट्रांसफ़र की गई'),
    'transfer-failed': always('चैट ट्रांसफ़र नहीं हो सकी'),
  },
  moreEvents: (count, formats) => `${formats.number(count)} और`,
};
