import type { EventWords } from '../labels.ts';
import { about, always } from '../phrases.ts';

/** What happened, in Korean. */
export const koreanEvents: EventWords = {
  events: {
    'participant-joined': about('채팅에 참여했습니다', (name) => `${name}님이 채팅에 참여했습니다`),
    'participant-left': about('채팅에서 나갔습니다', (name) => `${name}님이 채팅에서 나갔습니다`),
    'participant-invited': about('채팅에 초대되었습니다', (name) => `${name}님이 채팅에 초대되었습니다`),
    'participant-idle': about('한동안 활동이 없었습니다', (name) => `${name}님의 활동이 한동안 없었습니다`),
    'participant-returned': about('채팅으로 돌아왔습니다', (name) => `${name}님이 채팅으로 돌아왔습니다`),
    'participant-disconnected': about(
      '한동안 보낸 내용이 없어 연결이 끊어졌습니다',
      (name) => `한동안 보낸 내용이 없어 ${name}님의 연결이 끊어졌습니다`,
    ),
    'participant-active': about('현재 접속 중입니다', (name) => `${name}님이 현재 접속 중입니다`),
    'participant-inactive': about('자리를 비웠습니다', (name) => `${name}님이 자리를 비웠습니다`),
    'participant-renamed': ({ own, name, formerName }) => {
      if (own) return `이 채팅에서 사용하는 이름이 변경되었습니다: ${name}`;
      return formerName
        ? `${formerName}님의 이름이 변경되었습니다: ${name}`
        : `이 채팅에서 ${name}님의 이름이 변경되었습니다`;
    },
    'transfer-succeeded': ({ own, name, isNamed }) => {
      if (own) return '채팅을 이관했습니다';
      return isNamed ? `${name}님이 채팅을 이관했습니다` : '채팅이 이관되었습니다';
    },
    'transfer-failed': ({ own, name, isNamed }) => {
      if (own) return '채팅을 이관하지 못했습니다';
      return isNamed ? `${name}님이 채팅을 이관하지 못했습니다` : '채팅이 이관되지 않았습니다';
    },
    'chat-ended': always('채팅이 종료되었습니다'),
    'chat-resumed': always('채팅이 다시 시작되었습니다'),
    'authentication-initiated': always('로그인이 요청되었습니다'),
    'authentication-succeeded': always('로그인했습니다'),
    'authentication-failed': always('로그인하지 못했습니다'),
    'authentication-timeout': always('로그인 시간이 초과되었습니다'),
    'authentication-expired': always('로그인 요청이 만료되었습니다'),
    'authentication-cancelled': always('로그인이 취소되었습니다'),
    'workflow-cancelled': always('요청이 취소되었습니다'),
  },
  shortEvents: {
    'participant-joined': about('내가 참여', (name) => `${name}님 참여`),
    'participant-left': about('내가 나감', (name) => `${name}님 나감`),
    'participant-invited': about('내가 초대됨', (name) => `${name}님 초대됨`),
    'transfer-succeeded': always('채팅 이관됨'),
    'transfer-failed': always('채팅 이관 실패'),
  },
  moreEvents: (count, formats) => `그 외 ${formats.number(count)}건`,
};
