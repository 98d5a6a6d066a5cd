package dev.crosswire.extract.attribution;

import dev.crosswire.extract.document.Document;
import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.names.Names;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The turns of a transcript: paragraphs that open with a speaker's name in capitals and a colon, and those that follow. Who is introduced with a
 * staff role ("JANE DOE, HOST:") speaks for the outlet.
 */
final class Turns {
    /** What opens with a word. */
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2}.*");

    /** A turn's label as written, and its speaker; null where the outlet's own staff speaks. */
    record Turn(String label, String speaker) {}

    private static final int LONGEST_LABEL = 8;

    private final Document document;
    private final Map<String, String> fullNames = new HashMap<>();
    private final Set<String> staff = new HashSet<>();
    private final Map<Integer, Turn> byParagraph = new HashMap<>();

    Turns(Document document, Names names) {
        this.document = document;
        names.people().forEach(person -> {
            String key = person.toUpperCase(Locale.ROOT);
            if (!key.equals(person)) {
                fullNames.put(key, person);
                fullNames.putIfAbsent(key.substring(key.lastIndexOf(' ') + 1), person);
            }
        });
        read();
    }

    private void read() {
        Map<Integer, String> labels = new HashMap<>();
        int before = -1;
        for (int i = 0; i < document.sentences().size(); i++) {
            int paragraph = document.paragraphs().get(i);
            if (paragraph != before) {
                label(document.sentences().get(i)).ifPresent(label -> labels.put(paragraph, label));
            }
            before = paragraph;
        }
        labels.values().forEach(this::readStaff);
        if (labels.size() < 2 || staff.isEmpty() && !hasTwoPeople(labels.values())) {
            return;
        }
        Turn turn = null;
        for (int paragraph = 0; paragraph <= before; paragraph++) {
            turn = labels.containsKey(paragraph) ? turn(labels.get(paragraph)) : turn;
            if (turn != null) {
                byParagraph.put(paragraph, turn);
            }
        }
    }

    /** The words before a colon, all in capitals. */
    private Optional<String> label(Sentence sentence) {
        for (int i = 1; i < Math.min(LONGEST_LABEL, sentence.size()); i++) {
            if (sentence.word(i).token().form().equals(":")) {
                String label = document.text()
                        .clean()
                        .substring(
                                sentence.word(0).token().start(),
                                sentence.word(i).token().start())
                        .strip();
                boolean capitals = label.equals(label.toUpperCase(Locale.ROOT))
                        && LETTERS.matcher(label).matches();
                return capitals ? Optional.of(label) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Without a host it takes two who are named in the text: "TOKYO:" opens news, "READ:" leads to other news. */
    private boolean hasTwoPeople(Collection<String> labels) {
        return labels.stream()
                        .map(fullNames::get)
                        .filter(Objects::nonNull)
                        .distinct()
                        .count()
                >= 2;
    }

    private void readStaff(String label) {
        int comma = label.indexOf(',');
        if (comma > 0 && Words.STAFF.isIn(label.substring(comma))) {
            staff.add(surname(label.substring(0, comma)));
        }
    }

    private Turn turn(String label) {
        int comma = label.indexOf(',');
        String name = comma > 0 ? label.substring(0, comma) : label;
        boolean ours = staff.contains(surname(name));
        return new Turn(label, ours ? null : fullNames.getOrDefault(name, capitalised(name)));
    }

    private static String surname(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    private static String capitalised(String name) {
        StringBuilder text = new StringBuilder();
        for (String part : name.split(" ")) {
            text.append(text.isEmpty() ? "" : " ")
                    .append(part, 0, 1)
                    .append(part.substring(1).toLowerCase(Locale.ROOT));
        }
        return text.toString();
    }

    /** The turn that a sentence belongs to. */
    Optional<Turn> at(int sentence) {
        return Optional.ofNullable(byParagraph.get(document.paragraphs().get(sentence)));
    }
}
