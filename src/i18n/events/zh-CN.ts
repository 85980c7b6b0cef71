import type { EventWords } from '../labels.ts';
import { about, always } from '../phrases.ts';

/** What happened, in Simplified Chinese. */
export const simplifiedChineseEvents: EventWords = {
  events: {
    'participant-joined': about('您已加入聊天', (name) => `${name} 已加入聊天`),
    'participant-left': about('您已离开聊天', (name) => `${name} 已离开聊天`),
    'participant-invited': about('您已受邀加入聊天', (name) => `${name} 已受邀加入聊天`),
    'participant-idle': about('您已有一段时间没有活动', (name) => `${name} 已有一段时间没有活动`),
    'participant-returned': about('您已回到聊天', (name) => `${name} 已回到聊天`),
    'participant-disconnected': about(
      '由于一段时间没有发送内容，您的连接已断开',
      (name) => `由于一段时间没有发送内容，${name} 的连接已断开`,
    ),
    'participant-active': about('您当前在线', (name) => `${name} 当前在线`),
    'participant-inactive': about('您暂时离开', (name) => `${name} 暂时离开`),
    'participant-renamed': ({ own, name, formerName }) => {
      if (own) return `您在此聊天中的名称已改为 ${name}`;
      return formerName ? `${formerName} 的名称已改为 ${name}` : `${name} 在此聊天中更改了名称`;
    },
    'transfer-succeeded': ({ own, name, isNamed }) => {
      if (own) return '您已转接聊天';
      return isNamed ? `${name} 已转接聊天` : '聊天已转接';
    },
    'transfer-failed': ({ own, name, isNamed }) => {
      if (own) return '您未能转接聊天';
      return isNamed ? `${name} 尝试转接聊天，但未成功` : '聊天转接失败';
    },
    'chat-ended': always('聊天已结束'),
    'chat-resumed': always('聊天已恢复'),
    'authentication-initiated': always('已请求登录'),
    'authentication-succeeded': always('登录成功'),
    'authentication-failed': always('登录失败'),
    'authentication-timeout': always('登录超时'),
    'authentication-expired': always('登录请求已过期'),
    'authentication-cancelled': always('登录已取消'),
    'workflow-cancelled': always('请求已取消'),
  },
  shortEvents: {
    'participant-joined': about('您已加入', (name) => `${name} 已加入`),
    'participant-left': about('您已离开', (name) => `${name} 已离开`),
    'participant-invited': about('您已受邀', (name) => `${name} 已受邀`),
    'transfer-succeeded': always('聊天已转接'),
    'transfer-failed': always('转接失败'),
  },
  moreEvents: (count, formats) => `另外 ${formats.number(count)} 项`,
};
