package dev.crosswire.extract.names;

import java.util.Optional;

/**
 * Who is meant at a sentence's end where nobody is named.
 *
 * @param attacker whose the last attack or weapon was that the document told of so far; empty where none was
 * @param firm the firm that a text is about, as its opening tells, else that "the company" would mean; empty where none was named
 */
public record Salient(Optional<String> attacker, Optional<String> firm) {}
