/** An article's way in: version given, record sent, record settled; and what a crash left undone, done later. */
package dev.crosswire.ingest.intake;
