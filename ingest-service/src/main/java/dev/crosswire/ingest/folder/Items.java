package dev.crosswire.ingest.folder;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** The articles of a long file, one after the other. */
interface Items extends Closeable {
    /** Empty at the end. */
    Optional<Item> next() throws IOException;

    /** How many bytes of the file are before what {@link #next} gives next; reading can begin again there. */
    long position() throws IOException;
}
