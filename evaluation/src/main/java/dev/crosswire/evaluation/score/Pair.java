package dev.crosswire.evaluation.score;

/** A gold claim and the system's claim that was found for it. */
public record Pair(FlatClaim gold, FlatClaim system) {}
