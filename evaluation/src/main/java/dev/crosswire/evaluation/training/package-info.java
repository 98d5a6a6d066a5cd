/** Learns the weights of event types ({@code type-weights.tsv} of extract-service) from news whose events are marked ({@code evaluation/corpus}). */
package dev.crosswire.evaluation.training;
