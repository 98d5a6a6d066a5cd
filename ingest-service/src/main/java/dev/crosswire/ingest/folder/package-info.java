/** A watched folder: files of articles are taken in and moved to {@code done} or, with the reason, to {@code failed}. */
package dev.crosswire.ingest.folder;
