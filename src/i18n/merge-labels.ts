import { english } from './english.ts';
import type { LabelOverrides, Labels } from './labels.ts';

/** A group with the members that are given in the place of its own; undefined counts as not given. */
function overlay<Group extends object>(group: Group, given: Partial<Group> | undefined): Group {
  const result = { ...group };
  for (const name in given) {
    const value = given[name];
    if (value !== undefined) result[name] = value;
  }
  return result;
}

/**
 * The English labels with an app's own in their place.
 * @param overrides a group (such as `events`) may be given in part; undefined members count as not given
 */
export function mergeLabels(overrides: LabelOverrides | undefined): Labels {
  if (!overrides) return english;
  const {
    roles,
    events,
    shortEvents,
    errors,
    delivery,
    deliveryToCustomer,
    fileTypes,
    attachmentStates,
    viewer,
    ...rest
  } = overrides;
  const {
    older,
    newer,
    gap,
    unsent,
    empty,
    connection,
    chapter,
    template,
    analysis,
    sentiments,
    points,
    ...sentences
  } = rest;
  return {
    ...overlay<Labels>(english, sentences),
    roles: overlay(english.roles, roles),
    events: overlay(english.events, events),
    shortEvents: overlay(english.shortEvents, shortEvents),
    errors: overlay(english.errors, errors),
    delivery: overlay(english.delivery, delivery),
    deliveryToCustomer: overlay(english.deliveryToCustomer, deliveryToCustomer),
    fileTypes: overlay(english.fileTypes, fileTypes),
    attachmentStates: overlay(english.attachmentStates, attachmentStates),
    viewer: overlay(english.viewer, viewer),
    older: overlay(english.older, older),
    newer: overlay(english.newer, newer),
    gap: overlay(english.gap, gap),
    unsent: overlay(english.unsent, unsent),
    empty: overlay(english.empty, empty),
    connection: overlay(english.connection, connection),
    chapter: overlay(english.chapter, chapter),
    template: overlay(english.template, template),
    analysis: overlay(english.analysis, analysis),
    sentiments: overlay(english.sentiments, sentiments),
    points: overlay(english.points, points),
  };
}
