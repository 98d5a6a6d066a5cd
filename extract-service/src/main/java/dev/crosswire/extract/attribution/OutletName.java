package dev.crosswire.extract.attribution;

import java.util.List;
import java.util.Optional;

/** The name that an outlet's address carries: "ipn" of ipn.md, "bbc" of bbc.co.uk, none of police.uk. */
final class OutletName {
    /** So many letters has a country's code, before which may stand what only tells the kind of address. */
    private static final int COUNTRY = 2;

    private final Optional<String> name;

    OutletName(String address) {
        this.name = Optional.ofNullable(address).flatMap(OutletName::read);
    }

    private static Optional<String> read(String address) {
        List<String> labels = List.of(address.split("\\."));
        int last = labels.size() - 1;
        if (last <= 0) {
            return Optional.of(address);
        }
        boolean kind = labels.get(last).length() == COUNTRY && Publishing.ADDRESS.has(labels.get(last - 1));
        int named = kind ? last - 2 : last - 1;
        return named < 0 ? Optional.empty() : Optional.of(labels.get(named));
    }

    /** Whether a source is the outlet itself, by its name and by no common noun ("police"). */
    boolean is(String source) {
        return name.filter(source.replace(" ", "")::equalsIgnoreCase)
                .filter(outlet -> Character.isUpperCase(source.codePointAt(0)))
                .isPresent();
    }
}
