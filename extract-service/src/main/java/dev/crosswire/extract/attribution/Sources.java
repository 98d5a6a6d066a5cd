package dev.crosswire.extract.attribution;

import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.names.Aliases;
import dev.crosswire.extract.names.NounKinds;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Who a source phrase names: joint sources as one, the publisher of what is published, the messenger they spoke to. */
final class Sources {
    /** Who answers for a report, and who passed it on (null where nobody is named). */
    record Source(String name, String via) {}

    private static final Set<String> NOBODY =
            Set.of("", "it", "there", "that", "this", "which", "what", "one", "nobody", "none");

    private final Passage passage;
    private final String last;
    private final boolean adjacent;
    private final Source topic;

    /**
     * @param last the source attributed last before this sentence, null where there is none
     * @param adjacent whether that was in the sentence right before
     * @param topic what is published that the sentence before is about, null where there is none
     */
    Sources(Passage passage, String last, boolean adjacent, Source topic) {
        this.passage = passage;
        this.last = last;
        this.adjacent = adjacent;
        this.topic = topic;
    }

    /** What is published that the sentence is about, for the "it" of the next; null where there is none. */
    Source topic() {
        for (int word = 0; word < passage.sentence().size(); word++) {
            boolean main = passage.word(word).relation().equals("root") && passage.isVerb(word);
            int subject = main ? passage.subject(word) : -1;
            if (subject >= 0
                    && !isNamed(subject)
                    && Cues.document(passage.lemma(subject)).isPresent()) {
                return of(subject).orElse(null);
            }
            if (subject >= 0 && passage.lower(subject).equals("it")) {
                return topic;
            }
        }
        return null;
    }

    /** The source that a noun phrase names; empty where it names nobody who could answer. */
    Optional<Source> of(int head) {
        Optional<String> document = Cues.document(passage.lemma(head));
        if (document.isPresent() && !isNamed(head) && namedSource(head) < 0) {
            return published(head, document.get());
        }
        if (topic != null && passage.lower(head).equals("it")) {
            return Optional.of(topic);
        }
        if (last != null && (isOfThem(head) || isAgain(head) || isStatement(head) || isSameGroup(head))) {
            return Optional.of(new Source(last, null));
        }
        int law = law(head);
        if (law >= 0) {
            return of(law);
        }
        Set<String> names = new LinkedHashSet<>();
        conjuncts(head, names);
        String outlet = outletOf(head);
        String via = names.contains(outlet) ? null : outlet;
        return names.isEmpty() ? Optional.empty() : Optional.of(new Source(String.join("; ", names), via));
    }

    /** Whether a phrase means a person, a body, or something published. */
    boolean isSomebody(int head) {
        return Cues.document(passage.lemma(head)).isPresent()
                || topic != null && passage.lower(head).equals("it")
                || passage.names().isSomebody(passage.number(), head);
    }

    /** Whether a phrase means whoever may answer for a report: somebody, or those who only in the plural do. */
    boolean answers(int head) {
        return isSomebody(head)
                || NounKinds.isSpeaker(passage.lemma(head))
                || isUnknownName(head)
                || isIntroduced(head)
                || passage.names()
                        .referent(passage.number(), head)
                        .filter(word -> NounKinds.isSpeaker(word.lemma()))
                        .isPresent();
    }

    /** "The treasurer, Ann Berg, noted that", "the consultancy Orion estimates": what has somebody's name beside it, or a body's kind before it. */
    private boolean isIntroduced(int head) {
        return passage.sentence().children(head).stream()
                .anyMatch(child -> passage.word(child).relation().equals("appos")
                                && passage.word(child).isNamed("PERSON")
                        || isCapital(head)
                                && passage.word(child).relation().equals("compound")
                                && NounKinds.isBody(passage.lemma(child)));
    }

    /** "The Kenya Red Cross put the toll at": a name of several words that the parser takes for none. */
    private boolean isUnknownName(int head) {
        return isNamed(head)
                && passage.word(head).name().equals("O")
                && passage.sentence().children(head).stream()
                        .anyMatch(child -> passage.word(child).relation().equals("compound") && isNamed(child));
    }

    /** "the official added", of a person who spoke before by name. */
    private boolean isAgain(int head) {
        return passage.lemma(head).equals("official")
                && passage.word(head).tag().equals("NN")
                && head > 0
                && passage.lower(head - 1).equals("the")
                && passage.sentence().children(head).size() == 1
                && isPerson(last);
    }

    /** "they said", of several who spoke together in the sentence before. */
    private boolean isSameGroup(int head) {
        return adjacent && passage.lower(head).equals("they") && last.contains("; ");
    }

    /** "it said", of a statement whose issuer spoke before. */
    private boolean isStatement(int head) {
        return passage.lower(head).equals("it")
                && passage.names()
                        .referent(passage.number(), head)
                        .flatMap(noun -> Cues.document(noun.lemma()))
                        .filter("last"::equals)
                        .isPresent();
    }

    /** "section 12 of the act": the law that a part of it is named of; -1 for anything else. */
    private int law(int head) {
        return !NounKinds.isLawPart(passage.lemma(head))
                ? -1
                : passage.sentence().subtree(head).stream()
                        .filter(word -> passage.word(word).relation().equals("pobj")
                                && passage.lower(passage.word(word).head()).equals("of")
                                && NounKinds.isLaw(passage.lemma(word)))
                        .findFirst()
                        .orElse(-1);
    }

    /** "one of them said", of those who spoke before. */
    private boolean isOfThem(int head) {
        int of = passage.sentence().child(head, "prep");
        int them = of == head + 1 ? passage.sentence().child(of, "pobj") : -1;
        return passage.word(head).hasTag("CD", "DT", "JJ")
                && them == head + 2
                && passage.lower(them).equals("them");
    }

    private boolean isNamed(int head) {
        return passage.word(head).tag().startsWith("NNP");
    }

    private void conjuncts(int head, Set<String> names) {
        int end = bodyEnd(head);
        if (end >= 0) {
            names.add(passage.text(head, end + 1));
            return;
        }
        if (isOneOf(head)) {
            names.add(passage.text(head, passage.sentence().subtree(head).length()));
            return;
        }
        int named = Math.max(namedBehind(head), namedSource(head));
        String known = passage.name(named < 0 ? head : named);
        String name = known.isEmpty() && named >= 0 ? passage.form(named) : known;
        if (!NOBODY.contains(name.toLowerCase(Locale.ROOT)) && !isFirstPerson(head)) {
            names.add(described(head, asMany(head, name)));
        }
        for (int child : passage.sentence().children(head)) {
            if (passage.word(child).relation().equals("conj") && names.size() < 5) {
                conjuncts(child, names);
            }
        }
    }

    /** "one of the people said": who is told only by whom he is one of. */
    private boolean isOneOf(int head) {
        int of = passage.sentence().child(head, "prep");
        int many = of == head + 1 && passage.lower(of).equals("of")
                ? passage.sentence().child(of, "pobj")
                : -1;
        return passage.lower(head).equals("one")
                && many > of
                && passage.word(many).tag().equals("NNS")
                && (answers(many) || passage.lemma(many).equals("people"));
    }

    /** "doctors said": who speaks as many stays many. */
    private String asMany(int head, String name) {
        String lemma = passage.lemma(head);
        String form = passage.lower(head);
        boolean one = passage.word(head).tag().equals("NNS") && name.endsWith(lemma) && !name.endsWith(form);
        return one ? name.substring(0, name.length() - lemma.length()) + form : name;
    }

    /** "a person familiar with the plan": of sources without a name, what tells them apart belongs to what they are called. */
    private String described(int head, String name) {
        BitSet below =
                passage.sentence().subtree(head, child -> passage.word(child).hasRelation("conj", "appos"));
        int describing = head + 1;
        boolean told = describing < passage.sentence().size() && NounKinds.isAnonymous(passage.lower(describing));
        boolean described = (NounKinds.isAnonymous(passage.lemma(head)) || told)
                && below.get(describing)
                && passage.word(describing).head() == head
                && (told
                        || passage.word(describing).hasRelation("amod", "acl")
                        || NounKinds.isAttached(passage.lower(describing)));
        return described ? passage.text(head, below.nextClearBit(describing)) : name;
    }

    /** "a spokesman, Colonel Ali Khan": the name behind an office, where the parser hung it elsewhere; -1 where there is none. */
    private int namedBehind(int head) {
        int last = head + 2;
        boolean office = passage.word(head).tag().equals("NN")
                && last < passage.sentence().size()
                && passage.lower(head + 1).equals(",")
                && passage.sentence().child(head, "appos") < 0
                && isSomebody(head);
        while (office && last + 1 < passage.sentence().size() && isCapital(last) && isCapital(last + 1)) {
            last++;
        }
        String kind = office && isNamed(last)
                ? passage.names().kind(passage.number(), last).orElse("")
                : "";
        boolean named = kind.equals("PERSON") || kind.equals("ORG") && NounKinds.isBody(passage.lemma(head));
        return named && (isClosed(last) || !passage.word(last).hasRelation("nsubj", "nsubjpass", "conj")) ? last : -1;
    }

    /** "according to the mayor, Jan Berg, stones were thrown": a name between commas, taken for a second subject. */
    private boolean isClosed(int name) {
        int verb = passage.word(name).head();
        return name + 1 < passage.sentence().size()
                && passage.form(name + 1).equals(",")
                && verb >= 0
                && passage.word(name).relation().startsWith("nsubj")
                && passage.sentence().children(verb).stream()
                        .anyMatch(child ->
                                child > name && passage.word(child).relation().startsWith("nsubj"));
    }

    /** "data source CoinCheck": the name that tells which; -1 where there is none. */
    private int namedSource(int head) {
        int name = passage.lemma(head).equals("source") ? passage.sentence().child(head, "appos") : -1;
        return name >= 0 && (isNamed(name) || isCapital(name)) ? name : -1;
    }

    /** "the Fire and Rescue Agency": the last word of a body's name that "and" joins; -1 where the word begins none. */
    private int bodyEnd(int head) {
        int and = head + 1;
        int last = passage.sentence().child(head, "conj");
        boolean joined = head > 0
                && passage.lower(head - 1).equals("the")
                && isCapital(head)
                && passage.word(head).name().equals("O")
                && last > and
                && passage.lower(and).equals("and");
        return joined && (isOrganisation(and + 1, last) || isBody(head, last)) ? last : -1;
    }

    private boolean isOrganisation(int from, int last) {
        return passage.word(last).name().endsWith("L-ORG")
                && passage.word(from).name().equals("B-ORG");
    }

    /** "the Competition and Markets Authority": capitals to the last word, which alone is the noun for a body. */
    private boolean isBody(int head, int last) {
        return NounKinds.isBody(passage.lower(last))
                && !isSource(head)
                && IntStream.rangeClosed(head + 2, last)
                        .allMatch(word ->
                                isCapital(word) || passage.word(word).tag().equals("POS"));
    }

    private boolean isSource(int head) {
        return NounKinds.isBody(passage.lower(head)) || isSomebody(head);
    }

    private boolean isCapital(int index) {
        return Character.isUpperCase(passage.form(index).codePointAt(0));
    }

    private boolean isFirstPerson(int head) {
        return Set.of("i", "we", "you", "us", "me").contains(passage.lower(head));
    }

    /** "maps published by the army", "the ministry's statement", "data from the bank": the publisher answers. */
    private Optional<Source> published(int head, String otherwise) {
        String outlet = outletOf(head);
        if (otherwise.equals("work")) {
            return Optional.of(new Source(passage.name(head), outlet));
        }
        int publisher = new Publisher(passage).of(head);
        if (publisher >= 0) {
            String name = asMany(publisher, passage.name(publisher)).replaceFirst("['’]s?$", "");
            return Optional.of(new Source(name, name.equals(outlet) ? null : outlet));
        }
        if (outlet != null) {
            boolean posted = otherwise.equals("last") && last != null && !last.equals(outlet);
            return Optional.of(posted ? new Source(last, outlet) : new Source(outlet, null));
        }
        return switch (otherwise) {
            case "last" ->
                Optional.ofNullable(last)
                        .or(() -> Optional.of(passage.name(head)).filter(name -> isJoint(head)))
                        .or(this::issuer)
                        .map(name -> new Source(name, null));
            case "itself" -> Optional.of(new Source(described(head, passage.name(head)), null));
            default ->
                isDescribed(head) || isTold(head)
                        ? Optional.of(new Source(asMany(head, passage.name(head)), null))
                        : isMentionedBefore(head)
                                ? Optional.of(new Source(isPerson(last) ? passage.name(head) : last, null))
                                : Optional.empty();
        };
    }

    /** "The ministry has closed two roads, a statement said": the body that such a statement is about. */
    private Optional<String> issuer() {
        Sentence sentence = passage.sentence();
        int told = sentence.root() < 0 ? -1 : sentence.child(sentence.root(), "ccomp");
        int subject = told < 0 ? -1 : passage.subject(told);
        boolean body = subject >= 0
                && (NounKinds.isBody(passage.lemma(subject))
                        || passage.lemma(subject).equals("police")
                        || passage.names()
                                .kind(passage.number(), subject)
                                .filter("ORG"::equals)
                                .isPresent());
        return body ? Optional.of(passage.name(subject)) : Optional.empty();
    }

    /** "a joint statement": of those whom the text has named together. */
    private boolean isJoint(int head) {
        int kind = passage.sentence().child(head, "amod");
        return kind >= 0 && passage.lower(kind).equals("joint");
    }

    /** "a report said", "reports said": such as were told, where what "reports suggest" is hearsay. */
    private boolean isTold(int head) {
        int described = passage.sentence().child(head, "acl");
        int verb = described < 0 ? passage.word(head).head() : described;
        return passage.lemma(head).equals("report")
                && verb >= 0
                && passage.lemma(verb).equals("say")
                && (head == 0 || !NounKinds.isMore(passage.lower(head - 1)))
                && (described > head || passage.word(head).relation().equals("nsubj"))
                && !isMentionedBefore(head);
    }

    private boolean isPerson(String source) {
        return passage.names().people().contains(source);
    }

    /** "the report said": of whoever was the source before. */
    private boolean isMentionedBefore(int head) {
        int determiner = passage.sentence().child(head, "det");
        return last != null && determiner >= 0 && passage.lower(determiner).equals("the");
    }

    /** "news reports", "early reports", "a police report", "a damning report", "a report published in May", but not bare "reports". */
    private boolean isDescribed(int head) {
        boolean one = passage.word(head).tag().equals("NN");
        int kind = passage.sentence().child(head, "amod", "advmod");
        boolean told = one
                ? passage.sentence().child(head, "amod", "acl") >= 0
                : kind == head - 1
                        && kind >= 0
                        && passage.lemma(head).equals("report")
                        && !NounKinds.isMore(passage.lower(kind));
        return told || passage.sentence().child(head, "compound", "nmod") >= 0;
    }

    /** The medium that a source belongs to: "of ESPN", "Reuters' correspondent"; null where there is none. */
    String outletOf(int head) {
        Sentence sentence = passage.sentence();
        BitSet below = sentence.subtree(head, child -> sentence.word(child).hasRelation("relcl", "conj", "acl"));
        for (int i = below.nextSetBit(0); i >= 0; i = below.nextSetBit(i + 1)) {
            if (i != head && passage.word(i).tag().startsWith("NNP")) {
                Optional<Aliases.Known> known = Aliases.find(passage.form(i));
                if (known.isPresent() && known.get().kind().equals("outlet")) {
                    return known.get().name();
                }
            }
        }
        return null;
    }
}
