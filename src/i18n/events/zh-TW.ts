import type { EventWords } from '../labels.ts';
import { about, always } from '../phrases.ts';

/** What happened, in Traditional Chinese. */
export const traditionalChineseEvents: EventWords = {
  events: {
    'participant-joined': about('您已加入聊天', (name) => `${name} 已加入聊天`),
    'participant-left': about('您已離開聊天', (name) => `${name} 已離開聊天`),
    'participant-invited': about('您已受邀加入聊天', (name) => `${name} 已受邀加入聊天`),
    'participant-idle': about('您已有一段時間沒有動作', (name) => `${name} 已有一段時間沒有動作`),
    'participant-returned': about('您已回到聊天', (name) => `${name} 已回到聊天`),
    'participant-disconnected': about(
      '由於一段時間未傳送內容，您的連線已中斷',
      (name) => `由於一段時間未傳送內容，${name} 的連線已中斷`,
    ),
    'participant-active': about('您目前在線上', (name) => `${name} 目前在線上`),
    'participant-inactive': about('您暫時離開', (name) => `${name} 暫時離開`),
    'participant-renamed': ({ own, name, formerName }) => {
      if (own) return `您在此聊天中的名稱已改為 ${name}`;
      return formerName ? `${formerName} 的名稱已改為 ${name}` : `${name} 在此聊天中變更了名稱`;
    },
    'transfer-succeeded': ({ own, name, isNamed }) => {
      if (own) return '您已轉接聊天';
      return isNamed ? `${name} 已轉接聊天` : '聊天已轉接';
    },
    'transfer-failed': ({ own, name, isNamed }) => {
      if (own) return '您未能轉接聊天';
      return isNamed ? `${name} 嘗試轉接聊天，但未成功` : '聊天轉接失敗';
    },
    'chat-ended': always('聊天已結束'),
    'chat-resumed': always('聊天已恢復'),
    'authentication-initiated': always('已要求登入'),
    'authentication-succeeded': always('登入成功'),
    'authentication-failed': always('登入失敗'),
    'authentication-timeout': always('登入逾時'),
    'authentication-expired': always('登入要求已過期'),
    'authentication-cancelled': always('登入已取消'),
    'workflow-cancelled': always('要求已取消'),
  },
  shortEvents: {
    'participant-joined': about('您已加入', (name) => `${name} 已加入`),
    'participant-left': about('您已離開', (name) => `${name} 已離開`),
    'participant-invited': about('您已受邀', (name) => `${name} 已受邀`),
    'transfer-succeeded': always('聊天已轉接'),
    'transfer-failed': always('轉接失敗'),
  },
  moreEvents: (count, formats) => `另外 ${formats.number(count)} 項`,
};
