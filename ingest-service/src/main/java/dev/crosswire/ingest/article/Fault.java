package dev.crosswire.ingest.article;

/** What is wrong with one field of a draft, in words for the client. */
public record Fault(String field, String message) {}
