package dev.crosswire.extract.language;

import java.util.List;

/**
 * A token with what the engine says of it. Words are numbered from 0 in their sentence.
 *
 * @param tag Penn Treebank part of speech
 * @param head the index of the syntactic head, -1 for the root
 * @param relation the dependency label to the head, in the CLEAR style (nsubj, dobj, pobj, relcl); "root" of what has none,
 *     whatever a parser calls it
 * @param name the BILOU tag of a named entity in OntoNotes' types (B-GPE, I-GPE, L-GPE, U-PERSON), O outside
 * @param roles the arguments that this word heads
 */
public record Word(Token token, String lemma, String tag, int head, String relation, String name, List<Role> roles) {
    public Word {
        relation = head < 0 ? "root" : relation;
        roles = List.copyOf(roles);
    }

    /** Whether its tag is one of two; what is asked the most often makes no list. */
    public boolean hasTag(String one, String other) {
        return tag.equals(one) || tag.equals(other);
    }

    /** Whether its relation to its head is one of two. */
    public boolean hasRelation(String one, String other) {
        return relation.equals(one) || relation.equals(other);
    }

    /** Whether its tag is one of these. */
    public boolean hasTag(String... tags) {
        return isOneOf(tag, tags);
    }

    /** Whether it is written as one of these. */
    public boolean hasForm(String... forms) {
        return isOneOf(token.form(), forms);
    }

    /** Whether its lemma is one of these. */
    public boolean hasLemma(String... lemmas) {
        return isOneOf(lemma, lemmas);
    }

    /** Whether its relation to its head is one of these. */
    public boolean hasRelation(String... relations) {
        return isOneOf(relation, relations);
    }

    /** Whether it is part of a named entity of one of these types. */
    public boolean isNamed(String... types) {
        for (String type : types) {
            if (name.length() == type.length() + 2 && name.endsWith(type)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a value is one of these. Hashes are compared first: they are kept, and letters lie elsewhere in memory. */
    public static boolean isOneOf(String value, String... values) {
        int hash = value.hashCode();
        for (String other : values) {
            if (other.hashCode() == hash && other.equals(value)) {
                return true;
            }
        }
        return false;
    }

    /** That a word heads an argument of the predicate at that index: A0, A1, AM-TMP as TMP, and so on (PropBank). */
    public record Role(int predicate, String label) {}

    /** The same word where it hangs on another by a relation. */
    public Word under(int newHead, String newRelation) {
        return new Word(token, lemma, tag, newHead, newRelation, name, roles);
    }

    /** The same word as another part of speech. */
    public Word tagged(String newTag) {
        return new Word(token, lemma, newTag, head, relation, name, roles);
    }

    /** The same word where so many words are put before its sentence: its head and the predicates of its roles with it. */
    public Word shifted(int by) {
        List<Role> moved = roles.stream()
                .map(role -> new Role(role.predicate() + by, role.label()))
                .toList();
        return new Word(token, lemma, tag, head < 0 ? head : head + by, relation, name, moved);
    }
}
