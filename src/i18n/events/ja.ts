import type { EventWords } from '../labels.ts';
import { about, always } from '../phrases.ts';

/** What happened, in Japanese. */
export const japaneseEvents: EventWords = {
  events: {
    'participant-joined': about('チャットに参加しました', (name) => `${name}がチャットに参加しました`),
    'participant-left': about('チャットから退出しました', (name) => `${name}がチャットから退出しました`),
    'participant-invited': about('チャットに招待されました', (name) => `${name}がチャットに招待されました`),
    'participant-idle': about('しばらく操作がありません', (name) => `${name}の操作がしばらくありません`),
    'participant-returned': about('チャットに戻りました', (name) => `${name}がチャットに戻りました`),
    'participant-disconnected': about(
      'しばらく送信がなかったため、接続が切断されました',
      (name) => `しばらく送信がなかったため、${name}の接続が切断されました`,
    ),
    'participant-active': about('オンラインになりました', (name) => `${name}がオンラインになりました`),
    'participant-inactive': about('離席中になりました', (name) => `${name}が離席中になりました`),
    'participant-renamed': ({ own, name, formerName }) => {
      if (own) return `このチャットでの表示名が${name}に変わりました`;
      return formerName ? `${formerName}の表示名が${name}に変わりました` : `${name}の表示名が変更されました`;
    },
    'transfer-succeeded': ({ own, name, isNamed }) => {
      if (own) return 'チャットを転送しました';
      return isNamed ? `${name}がチャットを転送しました` : 'チャットが転送されました';
    },
    'transfer-failed': ({ own, name, isNamed }) => {
      if (own) return 'チャットを転送できませんでした';
      return isNamed ? `${name}がチャットを転送しようとしましたが、できませんでした` : 'チャットは転送されませんでした';
    },
    'chat-ended': always('チャットが終了しました'),
    'chat-resumed': always('チャットが再開されました'),
    'authentication-initiated': always('サインインが求められました'),
    'authentication-succeeded': always('サインインに成功しました'),
    'authentication-failed': always('サインインに失敗しました'),
    'authentication-timeout': always('サインインが時間切れになりました'),
    'authentication-expired': always('サインインの有効期限が切れました'),
    'authentication-cancelled': always('サインインがキャンセルされました'),
    'workflow-cancelled': always('リクエストがキャンセルされました'),
  },
  shortEvents: {
    'participant-joined': about('自分が参加', (name) => `${name}が参加`),
    'participant-left': about('自分が退出', (name) => `${name}が退出`),
    'participant-invited': about('自分を招待', (name) => `${name}を招待`),
    'transfer-succeeded': always('チャットを転送'),
    'transfer-failed': always('転送に失敗'),
  },
  moreEvents: (count, formats) => `ほか${formats.number(count)}件`,
};
