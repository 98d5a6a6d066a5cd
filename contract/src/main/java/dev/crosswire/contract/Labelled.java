package dev.crosswire.contract;

/** A closed set whose members are written in JSON by a label of their own. */
public interface Labelled {
    String label();

    static <E extends Enum<E> & Labelled> E of(Class<E> set, String label) {
        E member = Labels.find(set, label);
        if (member == null) {
            throw new IllegalArgumentException("no " + set.getSimpleName() + " is called '" + label + "'");
        }
        return member;
    }
}
