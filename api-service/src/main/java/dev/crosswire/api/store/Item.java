package dev.crosswire.api.store;

import java.io.IOException;

/** An item of a listing: where it stands, and itself as JSON. */
public record Item(Page.Key key, String json) {

    /** Takes items one by one. */
    public interface Sink {
        void accept(Item item) throws IOException;
    }
}
