package dev.crosswire.extract.document;

import dev.crosswire.extract.language.LanguageEngine;
import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.language.Token;
import dev.crosswire.extract.language.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * Tells a sentence's structure, and mends what parsers get wrong about news: comparators before numerals and sources
 * ("according to …") are lifted out before parsing and put back as dependents; where the sentence's root then has no
 * subject, an opening phrase that ends at a comma is parsed on its own.
 */
final class SentenceReader {
    private static final int SHORT = 4;
    /** The tags of words that are put back by how they hang there. */
    private static final Map<String, String> TAGS = Map.of("prep", "IN", "amod", "JJ", "cc", "CC");

    /** What is mended in a parse by itself, in this order. */
    private static final List<UnaryOperator<Sentence>> MENDS = List.of(
            MainClauses::mended,
            Auxiliaries::mended,
            Passives::mended,
            DividedClauses::mended,
            DatesApart::mended,
            CallsFor::mended,
            OpenRelatives::mended,
            DelayedReports::mended,
            Gerunds::mended,
            Series::mended,
            SourceInside::mended,
            HadDone::mended,
            ReportedObjects::mended,
            JoinedDeeds::mended,
            Charges::mended,
            WordsApart::mended,
            NominalParticiples::mended,
            TrailingCues::mended);

    private final LanguageEngine engine;

    SentenceReader(LanguageEngine engine) {
        this.engine = engine;
    }

    Sentence read(List<Token> tokens) {
        Sentence joint = JointTag.parsed(tokens, this::parsed);
        Sentence tagged = joint == null ? ReportingTag.parsed(tokens, this::parsed) : joint;
        Sentence whole = tagged == null ? AddedReport.mended(parsed(tokens), this::parsed) : tagged;
        Sentence clause = Participles.mended(VerblessClauses.mended(Titles.mended(whole)));
        Sentence linked = HeadlineClauses.mended(clause, this::headline);
        Sentence headed = RelativeClauses.mended(SubordinateClauses.mended(HeadlineVerbs.mended(linked, this::parsed)));
        for (UnaryOperator<Sentence> mend : MENDS) {
            headed = mend.apply(headed);
        }
        return headed;
    }

    private Sentence headline(List<Token> tokens) {
        return HeadlineVerbs.mended(parsed(tokens), this::parsed);
    }

    private Sentence parsed(List<Token> tokens) {
        List<Lifted> lifted = Lifted.in(tokens);
        if (lifted.isEmpty() && !opens(tokens)) {
            return engine.analyse(tokens);
        }
        List<Integer> kept = IntStream.range(0, tokens.size())
                .filter(i -> lifted.stream().noneMatch(span -> span.covers(i)))
                .boxed()
                .toList();
        if (kept.isEmpty()) {
            return engine.analyse(tokens);
        }
        Assembly whole = new Assembly(tokens);
        int root = main(tokens, kept, whole);
        for (Lifted span : lifted) {
            switch (span.kind()) {
                case SOURCE -> source(tokens, span, root, whole);
                case DAY -> apart(tokens, span, following(kept, span.to()), whole);
                case MEDIUM -> apart(tokens, span, span.from() - 1, whole);
                case QUALIFIER -> qualifiers(tokens, span, following(kept, span.to()), whole);
                case COMPARATOR -> whole.attach(span.from(), span.to(), following(kept, span.to()), "quantmod");
            }
        }
        return whole.sentence();
    }

    private static int following(List<Integer> kept, int to) {
        return kept.stream().filter(i -> i >= to).findFirst().orElse(kept.get(kept.size() - 1));
    }

    private static boolean opens(List<Token> tokens) {
        return tokens.size() > SHORT && SentenceWords.OPENER.has(lower(tokens.get(0)));
    }

    /** Parses the words that were kept, an opening phrase apart where that helps; answers the root's index. */
    private int main(List<Token> tokens, List<Integer> kept, Assembly whole) {
        List<Token> words = kept.stream().map(tokens::get).toList();
        Sentence parsed = engine.analyse(words);
        if (!hasSubject(parsed, parsed.root()) && opens(words)) {
            int day = FrontedTime.end(words);
            int end = day > 0 ? day : comma(words);
            OptionalInt top =
                    day > 0 || end > 0 ? apart(words, kept, end, day > 0 ? end : end + 1, whole) : OptionalInt.empty();
            if (top.isPresent()) {
                return top.getAsInt();
            }
        }
        whole.put(parsed, kept, -1, "root");
        return kept.get(Math.max(0, parsed.root()));
    }

    /** Parses an opening phrase that ends before one word and the clause that begins at another apart; empty where that makes no clause. */
    private OptionalInt apart(List<Token> words, List<Integer> kept, int end, int from, Assembly whole) {
        if (from + SHORT > words.size()) {
            return OptionalInt.empty();
        }
        Sentence rest = Participles.mended(engine.analyse(words.subList(from, words.size())));
        int root = rest.root();
        if (root < 0 || !hasSubject(rest, root)) {
            return OptionalInt.empty();
        }
        int top = kept.get(from + root);
        whole.put(rest, kept.subList(from, kept.size()), -1, "root");
        whole.put(engine.analyse(words.subList(0, end)), kept.subList(0, end), top, "prep");
        if (from > end) {
            whole.attach(kept.get(end), kept.get(end) + 1, top, "punct");
        }
        return OptionalInt.of(top);
    }

    private void source(List<Token> tokens, Lifted span, int root, Assembly whole) {
        int according = span.from();
        whole.attach(according, according + 1, root, "prep");
        whole.attach(according + 1, according + 2, according, "prep");
        int to = span.nameTo();
        List<Integer> name = IntStream.range(according + 2, to).boxed().toList();
        whole.put(engine.analyse(tokens.subList(according + 2, to)), name, according + 1, "pobj");
        whole.attach(to, span.to(), root, "punct");
        whole.attach(span.commaFrom(), span.from(), root, "punct");
        whole.describe(span.to(), according + 1);
    }

    private static void qualifiers(List<Token> tokens, Lifted span, int noun, Assembly whole) {
        for (int i = span.from(); i < span.to(); i++) {
            String form = lower(tokens.get(i));
            whole.attach(i, i + 1, noun, form.equals(",") ? "punct" : Lifted.JOINING.contains(form) ? "cc" : "amod");
        }
    }

    private void apart(List<Token> tokens, Lifted span, int verb, Assembly whole) {
        List<Integer> words = IntStream.range(span.from(), span.to()).boxed().toList();
        whole.put(engine.analyse(tokens.subList(span.from(), span.to())), words, verb, "prep");
    }

    private static int comma(List<Token> words) {
        return IntStream.range(1, words.size())
                .filter(i -> words.get(i).form().equals(","))
                .findFirst()
                .orElse(-1);
    }

    private static boolean hasSubject(Sentence sentence, int root) {
        return root >= 0
                && sentence.word(root).tag().startsWith("VB")
                && sentence.child(root, "nsubj", "nsubjpass", "csubj", "csubjpass", "expl") >= 0;
    }

    private static String lower(Token token) {
        return token.form().toLowerCase(Locale.ROOT);
    }

    /** A sentence put together from parts that were parsed on their own. */
    private static final class Assembly {
        private final List<Token> tokens;
        private final Word[] words;

        Assembly(List<Token> tokens) {
            this.tokens = tokens;
            this.words = new Word[tokens.size()];
        }

        /** Puts a part in: its word k is the sentence's word {@code at.get(k)}; its roots hang on {@code head}. */
        void put(Sentence part, List<Integer> at, int head, String relation) {
            for (int k = 0; k < part.size(); k++) {
                Word word = part.word(k);
                boolean top = word.head() < 0;
                List<Word.Role> roles = word.roles().stream()
                        .map(role -> new Word.Role(at.get(role.predicate()), role.label()))
                        .toList();
                words[at.get(k)] = new Word(
                        word.token(),
                        word.lemma(),
                        word.tag(),
                        top ? head : at.get(word.head()),
                        top ? relation : word.relation(),
                        word.name(),
                        roles);
            }
        }

        /** Attaches plain words to a head. */
        void attach(int from, int to, int head, String relation) {
            for (int i = from; i < to; i++) {
                Token token = tokens.get(i);
                String tag = relation.equals("punct") ? token.form() : TAGS.getOrDefault(relation, "RB");
                words[i] = new Word(token, lower(token), tag, head, relation, "O", List.of());
            }
        }

        /** Hangs the clause that "who" or "which" opens at a word on the object of a preposition before it. */
        void describe(int opener, int preposition) {
            boolean relative = opener < words.length
                    && words[opener] != null
                    && words[opener].relation().equals("nsubj")
                    && Set.of("who", "which").contains(lower(tokens.get(opener)));
            int verb = relative ? words[opener].head() : -1;
            int source = IntStream.range(preposition + 1, opener)
                    .filter(i -> words[i].relation().equals("pobj") && words[i].head() == preposition)
                    .findFirst()
                    .orElse(-1);
            if (verb > opener && source >= 0 && words[verb].hasRelation("relcl", "advcl", "ccomp", "conj")) {
                Word clause = words[verb];
                IntStream.range(0, preposition - 1)
                        .filter(i -> words[i].head() == verb)
                        .forEach(i -> words[i] = words[i].under(clause.head(), clause.relation()));
                words[verb] = clause.under(source, "relcl");
            }
        }

        Sentence sentence() {
            List<Word> all = new ArrayList<>(List.of(words));
            return new Sentence(all);
        }
    }
}
