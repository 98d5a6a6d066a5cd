package dev.crosswire.ingest.folder;

import dev.crosswire.ingest.article.Draft;

/** What stands at one place of a file. */
sealed interface Item {
    /** In words: the line, or the record's address. */
    String where();

    /** An article. */
    record Found(String where, Draft draft) implements Item {}

    /** Nothing that an article can be made of. */
    record Bad(String where, String reason) implements Item {}
}
