package dev.crosswire.extract.names;

import dev.crosswire.extract.lexicon.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What third-person pronouns may refer to, from {@code pronouns.tsv}. */
enum Pronoun {
    MASCULINE,
    FEMININE,
    NEUTER,
    PLURAL;

    private final Set<String> forms = new HashSet<>();

    static {
        for (List<String> row : Table.rows(Pronoun.class, "pronouns.tsv")) {
            valueOf(row.get(1).toUpperCase(Locale.ROOT)).forms.add(row.get(0));
        }
    }

    /** Whether a lower-case form is any of them. */
    static boolean isOne(String form) {
        return MASCULINE.has(form) || FEMININE.has(form) || NEUTER.has(form) || PLURAL.has(form);
    }

    /** Whether a lower-case form is of this kind. */
    boolean has(String form) {
        return forms.contains(form);
    }
}
