/** The port to a language engine, and what it says of a sentence. The engine itself stands in {@code engine}. */
package dev.crosswire.extract.language;
