package dev.crosswire.cli;

import dev.crosswire.contract.EventType;
import dev.crosswire.contract.Labelled;
import dev.crosswire.contract.Status;
import java.util.Arrays;
import java.util.Iterator;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the contract's closed sets by their labels, whatever the case, and names them for completion. */
abstract class Labels<E extends Enum<E> & Labelled> implements ITypeConverter<E>, Iterable<String> {
    private final E[] values;

    private Labels(E[] values) {
        this.values = values;
    }

    @Override
    public E convert(String word) {
        return Arrays.stream(values)
                .filter(value -> value.label().equalsIgnoreCase(word.strip()))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("'" + word + "' is none of " + all()));
    }

    @Override
    public Iterator<String> iterator() {
        return Arrays.stream(values).map(Labelled::label).iterator();
    }

    private String all() {
        return Arrays.stream(values).map(Labelled::label).collect(Collectors.joining(", "));
    }

    /** Event types. */
    static final class OfTypes extends Labels<EventType> {
        OfTypes() {
            super(EventType.values());
        }
    }

    /** Verdicts. */
    static final class OfStatuses extends Labels<Status> {
        OfStatuses() {
            super(Status.values());
        }
    }
}
