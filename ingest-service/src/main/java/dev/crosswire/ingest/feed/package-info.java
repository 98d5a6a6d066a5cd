/** Feeds (RSS, Atom, JSON Feed): which are read, when each is due, and what is made of their entries. */
package dev.crosswire.ingest.feed;
