package dev.crosswire.api.view;

/** What the topic of readings tells of an article. */
public sealed interface Arrival permits ArrivedReading, Erasure {}
