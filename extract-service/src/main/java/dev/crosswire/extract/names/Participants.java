package dev.crosswire.extract.names;

import dev.crosswire.extract.document.Document;
import dev.crosswire.extract.language.Sentence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who takes part under each noun phrase: several where it names several, whoever's a deed or weapon is where it acts. */
final class Participants {
    private final Mentions mentions;
    private final Deeds deeds;
    private final Parties parties;
    private final String[][] actors;
    private final Map<Position, List<String>> several = new HashMap<>();

    Participants(Document document, Mentions mentions) {
        this.mentions = mentions;
        this.deeds = new Deeds(mentions);
        this.parties = new Parties(mentions);
        this.actors = new String[document.sentences().size()][];
    }

    /** Those whom a noun phrase names together; empty where it names no more than one. */
    Optional<List<String>> several(int sentence, int head) {
        return Optional.ofNullable(several.get(new Position(sentence, head)));
    }

    /** Who acts under a noun phrase, "" where nobody does. */
    String actor(int sentence, int head) {
        String name = actors[sentence][head];
        return name == null ? "" : name;
    }

    /** Whose the last attack or weapon was that the sentences read so far told of. */
    Optional<String> lastAttacker() {
        return Optional.ofNullable(deeds.last());
    }

    /**
     * Reads a sentence, after those before it.
     *
     * @param names what its words are called
     */
    void read(int number, Sentence sentence, String[] names) {
        actors[number] = names.clone();
        for (int word = 0; word < names.length; word++) {
            if (names[word] != null && sentence.word(word).tag().startsWith("N")) {
                readNoun(number, sentence, word, names);
            } else if (sentence.word(word).tag().startsWith("W")) {
                int described = StandIns.described(sentence, word);
                actors[number][word] = described < 0 ? "" : actors[number][described];
            }
        }
    }

    private void readNoun(int number, Sentence sentence, int word, String[] names) {
        List<String> found = parties.of(sentence, word);
        if (!found.isEmpty()) {
            several.put(new Position(number, word), found);
        }
        actors[number][word] = deeds.actor(number, sentence, word, names[word], index -> names[index]);
        Optional<Mention> mention = mentions.at(number, word);
        parties.met(names[word], mention.isPresent() && mention.get().type().equals("PERSON"));
    }
}
