package dev.crosswire.extract.attribution;

import dev.crosswire.extract.names.NounKinds;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** "The paper reported that the mine would close, citing two officials": who is cited answers, and who cites them passes it on. */
final class Citations {
    private final Passage passage;
    private final Sources sources;

    Citations(Passage passage, Sources sources) {
        this.passage = passage;
        this.sources = sources;
    }

    /** The reports, each with its true source. */
    List<Reported> of(List<Reported> found) {
        List<Reported> reports = new ArrayList<>(found);
        for (int i = 1; i < passage.sentence().size(); i++) {
            int citing = i;
            if (isCiting(i)) {
                cited(i).ifPresent(source -> pass(citing, source, reports));
            }
        }
        return reports;
    }

    /** "…, citing two officials", "Orion News reported citing two officials". */
    private boolean isCiting(int word) {
        boolean cites =
                passage.lower(word).equals("citing") || passage.lower(word).equals("quoting");
        int above = cites ? passage.word(word).head() : -1;
        boolean joined = above >= 0
                && above < word
                && !passage.isQuoted(word)
                && Cues.find("verb", passage.lemma(above))
                        .filter(cue -> cue.kind().equals("neutral"))
                        .isPresent();
        return cites && (passage.isSetOff(word) || joined);
    }

    /** Who is cited, or who wrote what is cited; empty where it is a reason. */
    private Optional<Source> cited(int citing) {
        int object = passage.sentence().child(citing, "dobj");
        boolean pointsBack = object > citing
                && Cues.document(passage.lemma(object)).filter("last"::equals).isPresent();
        boolean answers = object > citing && (sources.answers(object) || NounKinds.isAnonymous(passage.lemma(object)));
        return answers && !pointsBack ? sources.of(object) : Optional.empty();
    }

    /** "It had to close, Berg said, citing a survey": somebody who points to what was published answers for his own words. */
    private boolean isOwnWord(int citing, Reported report) {
        int object = passage.sentence().child(citing, "dobj");
        return Cues.document(passage.lemma(object)).isPresent()
                && passage.names().people().contains(report.source());
    }

    private void pass(int citing, Source cited, List<Reported> reports) {
        Optional<Reported> outer = reports.stream()
                .filter(report -> !report.act()
                        && report.cue() != citing
                        && !report.content().isEmpty())
                .min(Comparator.comparingInt((Reported report) -> report.cue() < citing ? 0 : 1)
                        .thenComparingInt(report -> Math.abs(report.cue() - citing)));
        outer.filter(report -> !isOwnWord(citing, report)).ifPresent(report -> {
            BitSet content = (BitSet) report.content().clone();
            content.andNot(passage.sentence().subtree(citing));
            reports.removeIf(other -> other == report || other.cue() == citing);
            reports.add(new Reported(
                    report.sentence(), report.cue(), report.written(), cited.name(), report.source(), content, false));
            reports.add(new Reported(
                    report.sentence(), citing, passage.form(citing), cited.name(), null, new BitSet(), false));
        });
    }
}
