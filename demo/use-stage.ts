import { useState } from 'react';
import { sharedChat } from './conversations.ts';
import { playScene, type LocalService, type Scene } from './local-service.ts';

/** The chats as they are now, and what can be made to happen in the one that both sides show. */
export interface Stage {
  readonly service: LocalService;
  /** Counts how often the chat began; what was made for an earlier run is of no use in this one. */
  readonly run: number;
  readonly play: (scene: Scene, body?: object) => void;
}

export function useStage(found: LocalService): Stage {
  const [{ service, run }, set] = useState({ service: found, run: 1 });
  const play = async (scene: Scene, body?: object): Promise<void> => {
    const changed = await playScene(service.endpoint, sharedChat(service).name, scene, body);
    set((before) => ({
      service: {
        ...before.service,
        chats: before.service.chats.map((chat) => (chat.name === changed.name ? changed : chat)),
      },
      run: before.run + Number(scene === 'start-again'),
    }));
  };
  // The service says why where it refuses; the page stays as it is.
  return { service, run, play: (scene, body) => void play(scene, body).catch(console.warn) };
}
