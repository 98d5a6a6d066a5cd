package dev.crosswire.ingest.article;

import java.util.List;
import java.util.stream.Collectors;

/** A draft that no article can be made of; tells every fault at once. */
public final class InvalidArticle extends RuntimeException {
    private final transient List<Fault> faults;

    public InvalidArticle(List<Fault> faults) {
        super(faults.stream().map(f -> f.field() + " " + f.message()).collect(Collectors.joining("; ")));
        this.faults = List.copyOf(faults);
    }

    public InvalidArticle(String field, String message) {
        this(List.of(new Fault(field, message)));
    }

    public List<Fault> faults() {
        return faults;
    }
}
