package dev.crosswire.extract.document;

import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.language.Token;
import dev.crosswire.extract.language.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/** The clause that ends a sentence and says who tells it ("…, police said"): parsers read both better apart. */
final class ReportingTag {
    /** So many words at most name who speaks, with what they are between commas, and follow the verb. */
    private static final int NAME = 12;

    private static final int DESCRIBED = 18;

    private static final int TAIL = 6;

    /** Whose object is who is told ("…, the mayor told reporters"). */
    private static final String TOLD = "told";

    /** Marks of quotations, and of parts that are sentences themselves. */
    private static final Set<String> DIVIDING = Set.of("\"", "“", "”", ":", ";", "''", "``");

    private ReportingTag() {}

    /** The sentence with its tag and its main clause parsed apart; null where it has no tag, or either is no clause. */
    static Sentence parsed(List<Token> tokens, Function<List<Token>, Sentence> parser) {
        int comma = comma(tokens);
        if (comma < 0) {
            return null;
        }
        int from = comma + 1;
        Sentence tag = parser.apply(tokens.subList(from, tokens.size()));
        List<Token> clause = new ArrayList<>(tokens.subList(0, comma));
        clause.add(tokens.get(tokens.size() - 1));
        Sentence main = parser.apply(clause);
        int verb = tag.root();
        int told = main.root();
        return isReport(tag, verb) && isClause(main, told) && told < comma
                ? joined(tokens, main, tag, from + verb)
                : null;
    }

    private static boolean isReport(Sentence tag, int verb) {
        if (!isClause(tag, verb) || tag.child(verb, "ccomp", "xcomp") >= 0) {
            return false;
        }
        String form = lower(tag.word(verb).token());
        int object = tag.child(verb, "dobj");
        return form.equals(TOLD) ? object == verb + 1 : SentenceWords.REPORTING.has(form) && object < 0;
    }

    private static boolean isClause(Sentence part, int verb) {
        return verb >= 0
                && part.word(verb).tag().startsWith("VB")
                && part.child(verb, "nsubj", "nsubjpass", "expl", "csubj") >= 0;
    }

    /** The comma before the tag; -1 where a sentence ends with none, or quotes, which parsers know. */
    private static int comma(List<Token> tokens) {
        int end = tokens.size() - 1;
        int verb = end > NAME && tokens.get(end).form().equals(".") ? verb(tokens, end) : -1;
        boolean plain = verb >= 0 && tokens.stream().noneMatch(token -> DIVIDING.contains(token.form()));
        int comma = plain ? before(tokens, verb) : -1;
        int longest = NAME;
        if (comma == verb - 1 && comma > 0) {
            comma = before(tokens, before(tokens, comma));
            longest = DESCRIBED;
        } else if (comma > 0 && isOffice(tokens, comma + 1)) {
            comma = before(tokens, comma);
            longest = DESCRIBED;
        }
        boolean named =
                comma > 0 && verb - comma <= longest && !SentenceWords.JOINING.has(lower(tokens.get(comma + 1)));
        return named ? comma : -1;
    }

    /** "Ann Berg, head of the agency said": an office without an article only explains the name before it. */
    private static boolean isOffice(List<Token> tokens, int from) {
        return Character.isLowerCase(tokens.get(from).form().codePointAt(0))
                && lower(tokens.get(from + 1)).equals("of");
    }

    /** The last reporting verb that no comma follows. */
    private static int verb(List<Token> tokens, int end) {
        for (int i = end - 1; i >= Math.max(0, end - 1 - TAIL) && !isComma(tokens, i); i--) {
            String form = lower(tokens.get(i));
            if (SentenceWords.REPORTING.has(form) || form.equals(TOLD)) {
                return i;
            }
        }
        return -1;
    }

    private static int before(List<Token> tokens, int from) {
        return IntStream.iterate(from - 1, i -> i >= 0, i -> i - 1)
                .filter(i -> isComma(tokens, i))
                .findFirst()
                .orElse(-1);
    }

    private static Sentence joined(List<Token> tokens, Sentence main, Sentence tag, int root) {
        List<Word> words = new ArrayList<>();
        for (int i = 0; i < main.size() - 1; i++) {
            Word word = main.word(i);
            words.add(word.head() < 0 ? word.under(root, "ccomp") : word);
        }
        int from = tokens.size() - tag.size();
        words.add(new Word(tokens.get(from - 1), ",", ",", root, "punct", "O", List.of()));
        tag.words().forEach(word -> words.add(word.shifted(from)));
        return new Sentence(words);
    }

    private static boolean isComma(List<Token> tokens, int at) {
        return tokens.get(at).form().equals(",");
    }

    private static String lower(Token token) {
        return token.form().toLowerCase(Locale.ROOT);
    }
}
